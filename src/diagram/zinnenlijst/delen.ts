import type { Merk } from '../../domain/proces/merken.ts';
import type { Regiomerk } from '../../domain/proces/vergelijking.ts';
import type { Verschil } from '../../domain/wijziging/verschil.ts';
import { zinnen as t } from '../../texts/zinnen.ts';
import type { Zinnenbron, Zindeel } from './zinnenlijst.ts';

type Invoer = {
  /** the drawn steps that nothing was said about yet */
  volgorde: readonly string[];
  merken: ReadonlyMap<string, Regiomerk>;
  /** every question with how the gemeenten stand on it */
  verdelingen: readonly Verschil[];
  naam: (id: string) => string;
  bron: Zinnenbron;
};

/** What stays, what is unknown, and what is still open. */
export function toDelen(invoer: Invoer): Zindeel[] {
  const { volgorde, merken, naam } = invoer;
  const met = (merk: Merk) =>
    volgorde.filter((id) => merken.get(id)?.merk === merk).map((id) => ({ id, naam: naam(id) }));
  return [
    { soort: 'blijft', stappen: met('blijft'), zinnen: zegBlijft(invoer) },
    { soort: 'onbekend', stappen: met('onbekend'), zinnen: zegOnbekend(invoer) },
    { soort: 'open', stappen: met('nog-open'), zinnen: zegOpen(invoer) },
  ];
}

const nummers = (verdelingen: readonly Verschil[]) => verdelingen.map(({ scanpunt }) => scanpunt.nummer);

function zegBlijft({ verdelingen, bron }: Invoer): string[] {
  const totaal = bron.vergelijkingen.size;
  const alZo = nummers(verdelingen.filter(({ zoalsPreferent }) => zoalsPreferent.length === totaal));
  if (alZo.length === 0) return [];
  return [totaal === 1 ? t.blijft.eenGemeente(alZo) : t.blijft.vragen(alZo)];
}

function zegOnbekend({ verdelingen, bron }: Invoer): string[] {
  const soortVan = (gemeente: string, punt: string) =>
    bron.vergelijkingen.get(gemeente)?.beoordelingen.get(punt)?.soort;
  const zonderNorm = verdelingen.filter(({ scanpunt, overig }) =>
    overig.some((gemeente) => soortVan(gemeente, scanpunt.id) === 'nog-niet-te-vergelijken'),
  );
  return [
    ...verdelingen
      .filter(({ onbekend }) => onbekend.length > 0)
      .map(({ scanpunt, onbekend }) =>
        t.onbekend.vraag(scanpunt.nummer, scanpunt.vraag, onbekend.map(bron.naamVan)),
      ),
    ...(zonderNorm.length === 0 ? [] : [t.onbekend.norm(nummers(zonderNorm))]),
  ];
}

/** One sentence per group of gemeenten that still has to answer the same questions. */
function zegOpen({ verdelingen, bron }: Invoer): string[] {
  const groepen = new Map<string, { gemeenten: readonly string[]; vragen: number[] }>();
  for (const { scanpunt, open } of verdelingen) {
    if (open.length === 0) continue;
    const sleutel = open.join(' ');
    const groep = groepen.get(sleutel);
    if (groep) groep.vragen.push(scanpunt.nummer);
    else groepen.set(sleutel, { gemeenten: open, vragen: [scanpunt.nummer] });
  }
  return [...groepen.values()].map(({ gemeenten, vragen }) =>
    t.open.vragen(vragen, gemeenten.map(bron.naamVan)),
  );
}
