import { plandocument as t } from '../../texts/plandocument.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import type { Plan } from '../plan/plan.ts';
import type { Planrij } from '../plan/planregels.ts';
import type { Blok, Delen } from './delen.ts';

/** Summary and key figures. */
export function samenvatting(plan: Plan, { alinea, kop, punten, tabel }: Delen): Blok[] {
  const { naam, nu, voorkeur, let: letOp } = t.tabel.cijfers;
  return [
    kop(1, t.hoofdstuk.samenvatting),
    alinea(plan.samenvatting.over.join(' ')),
    ...punten(plan.samenvatting.stand),
    kop(2, t.hoofdstuk.cijfers),
    ...tabel({
      kolommen: [
        { kop: naam, deel: 5 },
        { kop: nu, deel: 2 },
        { kop: voorkeur, deel: 2 },
        { kop: letOp, deel: 3 },
      ],
      rijen: plan.cijfers.map((cijfer) => [cijfer.naam, cijfer.nu, cijfer.voorkeur, cijfer.let]),
    }),
  ];
}

export function verschillen(plan: Plan, { alinea, kop, tabel }: Delen): Blok[] {
  const koppen = t.tabel.verschillen;
  if (plan.verschillen.length === 0)
    return [kop(1, t.hoofdstuk.verschillen), alinea(t.uitleg.geenVerschillen)];
  return [
    kop(1, t.hoofdstuk.verschillen),
    alinea(t.uitleg.verschillen, { keepNext: true }),
    ...tabel({
      kolommen: [
        { kop: koppen.nummer, deel: 1 },
        { kop: koppen.titel, deel: 4 },
        { kop: koppen.nu, deel: 5 },
        { kop: koppen.voorkeur, deel: 5 },
        { kop: koppen.besluit, deel: 3 },
      ],
      rijen: plan.verschillen.map((verschil) => [
        String(verschil.nummer),
        verschil.titel,
        verschil.nu.join('\n'),
        verschil.voorkeur,
        verschil.besluit,
      ]),
    }),
  ];
}

export function aanpassingen(plan: Plan, { alinea, kop, tabel }: Delen): Blok[] {
  const koppen = t.tabel.aanpassingen;
  if (plan.rijen.length === 0) return [kop(1, t.hoofdstuk.aanpassingen), alinea(t.leeg)];
  const metGemeenten = plan.gemeenten.length > 1;
  return [
    kop(1, t.hoofdstuk.aanpassingen),
    alinea(t.uitleg.aanpassingen, { keepNext: true }),
    ...tabel({
      kolommen: [
        { kop: koppen.titel, deel: 6 },
        ...(metGemeenten ? [{ kop: koppen.gemeenten, deel: 3 }] : []),
        { kop: koppen.wie, deel: 3 },
        { kop: koppen.datum, deel: 2.4 },
        { kop: koppen.status, deel: 2.6 },
      ],
      rijen: plan.rijen.map((rij) => [
        rij.doe === '' ? rij.titel : `${rij.titel}\n${rij.doe}`,
        ...(metGemeenten ? [rij.gemeenten.join(', ')] : []),
        wieInWoorden(rij),
        datumInWoorden(rij),
        [statusInWoorden(rij), ...(rij.reden === null ? [] : [rij.reden])].join('\n'),
      ]),
    }),
  ];
}

/** How far every gemeente is; of one gemeente, what still keeps it from being checked off. */
export function gemeenten(plan: Plan, { alinea, kop, punten, tabel }: Delen): Blok[] {
  const koppen = t.tabel.gemeenten;
  const houdtTegen = plan.gemeenten.filter((gemeente) => gemeente.houdtTegen.length > 0);
  return [
    kop(1, t.hoofdstuk.gemeenten),
    ...tabel({
      kolommen: [
        { kop: koppen.naam, deel: 4 },
        { kop: koppen.stand, deel: 4 },
        { kop: koppen.verschillen, deel: 2.6 },
        { kop: koppen.aanpassingen, deel: 4 },
        { kop: koppen.vanaf, deel: 3 },
      ],
      rijen: plan.gemeenten.map((gemeente) => [
        gemeente.naam,
        gemeente.stand,
        String(gemeente.verschillen),
        t.gemeente.aanpassingen(
          gemeente.rijen.filter(({ stand }) => stand === 'klaar').length,
          gemeente.rijen.length,
        ),
        gemeente.ingangsdatum ?? t.geenDatum,
      ]),
    }),
    ...(houdtTegen.length === 0 ? [] : [alinea(t.gemeente.houdtTegen, { keepNext: true })]),
    ...houdtTegen.flatMap((gemeente) => [
      kop(2, gemeente.naam),
      ...punten(gemeente.houdtTegen.map(({ titel }) => titel)),
    ]),
  ];
}

export function openPunten(plan: Plan, { alinea, kop, punten }: Delen): Blok[] {
  return [
    kop(1, t.hoofdstuk.open),
    ...(plan.open.length === 0 ? [alinea(t.open.geen)] : []),
    ...plan.open.flatMap(({ titel, punten: regels }) => [kop(2, titel), ...punten(regels)]),
  ];
}

export const wieInWoorden = ({ wie, wieIsVoorstel }: Planrij): string =>
  wieIsVoorstel ? t.voorstelWie(wie) : wie;
export const datumInWoorden = ({ deadline }: Planrij): string =>
  deadline === null ? t.geenDatum : dagInWoorden(deadline, 'kort');
export const statusInWoorden = ({ vervallen, status }: Planrij): string => (vervallen ? t.vervallen : status);
