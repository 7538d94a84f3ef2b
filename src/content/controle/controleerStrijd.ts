import type { Effect } from '../../domain/scanlijst/effect.ts';
import { controleTekst } from '../../texts/controle.ts';
import { type Gevolg, gevolgenVan } from './gevolgenVan.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inScanlijst = bevindingIn('scanlijst');

/**
 * Two answers that can be given together never set one property of one step to two values,
 * unless `voorrang` says which one counts. All pairs are looked at: a team gives any combination.
 */
export const controleerStrijd: Controle = ({ scanlijst }) => {
  const gevolgen = gevolgenVan(scanlijst.scanpunten);
  return gevolgen.flatMap((tweede, index) =>
    gevolgen
      .slice(0, index)
      .filter((eerste) => kunnenSamen(eerste, tweede) && strijden(eerste, tweede))
      .map((eerste) =>
        inScanlijst(
          tweede.plek,
          controleTekst.strijdig({
            eerste: `${eerste.punt.id} ${eerste.code}`,
            tweede: `${tweede.punt.id} ${tweede.code}`,
            stap: doelVan(tweede.effect),
            soort: tweede.effect.soort,
          }),
        ),
      ),
  );
};

function kunnenSamen(eerste: Gevolg, tweede: Gevolg): boolean {
  if (eerste.punt !== tweede.punt || eerste.code === tweede.code) return true;
  return eerste.punt.soortAntwoord === 'meerkeuze';
}

function strijden(eerste: Gevolg, tweede: Gevolg): boolean {
  if (doelVan(eerste.effect) !== doelVan(tweede.effect)) return false;
  if (voorrangVan(eerste.effect) !== voorrangVan(tweede.effect)) return false;
  if (eerste.effect.soort === 'ander-kanaal' && tweede.effect.soort === 'ander-kanaal') {
    return kanalenStrijden(eerste.effect, tweede.effect);
  }
  const eigenschap = eigenschapVan(eerste.effect);
  return eigenschap === eigenschapVan(tweede.effect) && waardeVan(eerste) !== waardeVan(tweede);
}

type Kanaaleffect = Extract<Effect, { soort: 'ander-kanaal' }>;

/** Channels of a step are a set: adding two is fine; replacing all, or adding and removing the same one, is not. */
function kanalenStrijden(eerste: Kanaaleffect, tweede: Kanaaleffect): boolean {
  if (eerste.kanaal !== undefined || tweede.kanaal !== undefined) return eerste.kanaal !== tweede.kanaal;
  const elkaar = (een: Kanaaleffect, ander: Kanaaleffect) =>
    een.erbij !== undefined && een.erbij === ander.weg;
  return elkaar(eerste, tweede) || elkaar(tweede, eerste);
}

function doelVan(effect: Effect): string {
  if (effect.soort === 'extra-stap') return effect.id;
  return effect.soort === 'andere-route' ? effect.poort : effect.stap;
}

function voorrangVan(effect: Effect): number {
  return 'voorrang' in effect ? (effect.voorrang ?? 0) : 0;
}

function eigenschapVan(effect: Effect): string {
  if (effect.soort === 'ander-document') return `document ${effect.vervangt}`;
  if (effect.soort === 'andere-route') return `route ${effect.onderwerp}`;
  return effect.soort;
}

/** What the property becomes, as text to compare; an answer that is the value differs from all others. */
function waardeVan({ punt, effect }: Gevolg): string {
  switch (effect.soort) {
    case 'extra-stap':
    case 'mist-stap':
      return '';
    case 'andere-baan':
      return effect.baan;
    case 'andere-termijn':
      return effect.waarde === 'antwoord'
        ? `antwoord op ${punt.id}`
        : JSON.stringify(effect.termijn ?? effect.tekst);
    case 'ander-document':
      return effect.door;
    case 'ander-kanaal':
      return effect.kanaal ?? '';
    case 'andere-frequentie':
      return effect.frequentie;
    case 'andere-volgorde':
      return effect.na;
    case 'andere-route':
      return effect.tekst;
  }
}
