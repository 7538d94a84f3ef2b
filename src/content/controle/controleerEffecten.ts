import type { Deelstap, Werkproces } from '../../domain/proces/werkproces.ts';
import type { Effect } from '../../domain/scanlijst/effect.ts';
import { controleTekst } from '../../texts/controle.ts';
import { type Gevolg, gevolgenVan } from './gevolgenVan.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inScanlijst = bevindingIn('scanlijst');

/** Effects point at things that exist and change something; the preferred answer changes nothing. */
export const controleerEffecten: Controle = ({ scanlijst, werkproces }) => {
  const gevolgen = gevolgenVan(scanlijst.scanpunten);
  const knopen = new Set([...werkproces.deelstappen, ...werkproces.poorten].map(({ id }) => id));
  const kanalen = new Set(werkproces.kanalen.map(({ id }) => id));
  const ankers = new Set(werkproces.ankers.map(({ id }) => id));
  return [
    ...gevolgen.flatMap((gevolg) => [
      ...fouteVerwijzing(gevolg, werkproces).map((melding) => inScanlijst(gevolg.plek, melding)),
      ...(hoortBijVoorkeur(gevolg)
        ? [inScanlijst(gevolg.plek, controleTekst.voorkeurMetEffect(naam(gevolg)))]
        : []),
    ]),
    ...scanlijst.scanpunten.flatMap((punt, index) => [
      ...punt.processtap.flatMap((stap, plaats) =>
        knopen.has(stap)
          ? []
          : [
              inScanlijst(
                ['scanpunten', index, 'processtap', plaats],
                controleTekst.bestaatNiet({ id: punt.id, veld: 'processtap', waarde: stap }),
              ),
            ],
      ),
      ...(punt.opties ?? []).flatMap(({ code, kanaal }, plaats) =>
        kanaal === undefined || kanalen.has(kanaal)
          ? []
          : [
              inScanlijst(
                ['scanpunten', index, 'opties', plaats, 'kanaal'],
                controleTekst.bestaatNiet({ id: `${punt.id} ${code}`, veld: 'kanaal', waarde: kanaal }),
              ),
            ],
      ),
      ...(punt.ankers ?? []).flatMap((anker, plaats) =>
        ankers.has(anker)
          ? []
          : [
              inScanlijst(
                ['scanpunten', index, 'ankers', plaats],
                controleTekst.bestaatNiet({ id: punt.id, veld: 'anker', waarde: anker }),
              ),
            ],
      ),
    ]),
    ...ongebruikt(gevolgen, werkproces),
  ];
};

const naam = ({ punt, code }: Gevolg) => ({ id: punt.id, code });

function hoortBijVoorkeur({ punt, code }: Gevolg): boolean {
  const optie = punt.opties?.find((kandidaat) => kandidaat.code === code);
  return code === punt.voorkeur.optie || optie?.ookGoed === true || optie?.gewenst === 'mag';
}

function fouteVerwijzing({ punt, code, effect }: Gevolg, werkproces: Werkproces): string[] {
  const id = `${punt.id} ${code}`;
  const ontbreekt = (veld: string, waarde: string) => controleTekst.bestaatNiet({ id, veld, waarde });
  if (effect.soort === 'extra-stap') {
    return werkproces.extraStappen.some((stap) => stap.id === effect.id)
      ? []
      : [ontbreekt('extra stap', effect.id)];
  }
  if (effect.soort === 'andere-route') {
    return werkproces.poorten.some((poort) => poort.id === effect.poort)
      ? []
      : [ontbreekt('poort', effect.poort)];
  }
  const stap = werkproces.deelstappen.find((kandidaat) => kandidaat.id === effect.stap);
  if (stap === undefined) return [ontbreekt('stap', effect.stap)];
  const onbekend = onbekendeWaarden(effect, werkproces).map(([veld, waarde]) => ontbreekt(veld, waarde));
  if (onbekend.length > 0) return onbekend;
  return verandertIets(effect, stap)
    ? []
    : [controleTekst.effectVerandertNiets({ id, stap: stap.id, soort: effect.soort })];
}

type Stapeffect = Exclude<Effect, { soort: 'extra-stap' | 'andere-route' }>;

function onbekendeWaarden(effect: Stapeffect, werkproces: Werkproces): [veld: string, waarde: string][] {
  const mist = (
    veld: string,
    waarde: string | undefined,
    leden: readonly { id: string }[],
  ): [string, string][] =>
    waarde === undefined || leden.some(({ id }) => id === waarde) ? [] : [[veld, waarde]];
  switch (effect.soort) {
    case 'andere-baan':
      return mist('baan', effect.baan, werkproces.banen);
    case 'andere-termijn':
      return mist('anker', effect.termijn?.anker, werkproces.ankers);
    case 'ander-document':
      return mist('document', effect.door, werkproces.documenten);
    case 'ander-kanaal':
      return [effect.kanaal, effect.erbij, effect.weg].flatMap((kanaal) =>
        mist('kanaal', kanaal, werkproces.kanalen),
      );
    case 'andere-volgorde':
      return mist('stap', effect.na, [...werkproces.deelstappen, ...werkproces.poorten]);
    case 'mist-stap':
    case 'andere-frequentie':
      return [];
  }
}

/** Whether the effect makes the step other than it is in the preferred process. */
function verandertIets(effect: Stapeffect, stap: Deelstap): boolean {
  switch (effect.soort) {
    case 'mist-stap':
      return true;
    case 'andere-baan':
      return effect.baan !== stap.baan;
    case 'andere-termijn': {
      const vormen = [effect.termijn, effect.tekst, effect.waarde].filter((vorm) => vorm !== undefined);
      const zelfde =
        typeof stap.termijn === 'object' && JSON.stringify(stap.termijn) === JSON.stringify(effect.termijn);
      return vormen.length === 1 && !zelfde;
    }
    case 'ander-document':
      return (
        [...(stap.in ?? []), ...(stap.uit ?? [])].includes(effect.vervangt) && effect.door !== effect.vervangt
      );
    case 'ander-kanaal': {
      const vormen = [effect.kanaal, effect.erbij, effect.weg].filter((vorm) => vorm !== undefined);
      const verandert = effect.weg === undefined ? vormen[0] !== stap.kanaal : effect.weg === stap.kanaal;
      return stap.kanaal !== undefined && vormen.length === 1 && verandert;
    }
    case 'andere-frequentie':
      return stap.frequentie !== undefined && effect.frequentie !== stap.frequentie;
    case 'andere-volgorde':
      return stap.volgorde !== undefined && effect.na !== stap.id;
  }
}

function ongebruikt(gevolgen: Gevolg[], { extraStappen }: Werkproces) {
  const gebruikt = new Set(
    gevolgen.flatMap(({ effect }) => (effect.soort === 'extra-stap' ? [effect.id] : [])),
  );
  return extraStappen.flatMap(({ id }, index) =>
    gebruikt.has(id)
      ? []
      : [bevindingIn('werkproces')(['extraStappen', index], controleTekst.extraStapOngebruikt({ id }))],
  );
}
