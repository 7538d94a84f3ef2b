import type { Procesverschil } from './diffProces.ts';
import type { Procesgraaf } from './procesgraaf.ts';
import type { Overgang } from './werkproces.ts';

/**
 * Applies differences to the current process. With all differences of `diffProces` the result is the
 * preferred process (lines in another order); a property test holds us to that.
 */
export function pasVerschillenToe(huidig: Procesgraaf, verschillen: readonly Procesverschil[]): Procesgraaf {
  const stappen = { ...huidig.stappen };
  const poorten = { ...huidig.poorten };
  let overgangen: Overgang[] = [...huidig.overgangen];
  for (const verschil of verschillen) {
    switch (verschil.soort) {
      case 'stap-vervalt':
        delete stappen[verschil.stap.id];
        break;
      case 'stap-komt-erbij':
        stappen[verschil.stap.id] = verschil.stap;
        break;
      case 'stap-verandert': {
        const stap = stappen[verschil.stap];
        if (!stap) throw new Error(`stap ${verschil.stap} bestaat niet in het huidige proces`);
        stappen[verschil.stap] = { ...stap, [verschil.eigenschap]: verschil.voorkeur };
        break;
      }
      case 'poort-vervalt':
        delete poorten[verschil.poort.id];
        break;
      case 'poort-komt-erbij':
        poorten[verschil.poort.id] = verschil.poort;
        break;
      case 'route-verandert': {
        const poort = poorten[verschil.poort];
        if (!poort) throw new Error(`poort ${verschil.poort} bestaat niet in het huidige proces`);
        const { [verschil.onderwerp]: _weg, ...routes } = poort.routes;
        poorten[verschil.poort] = {
          ...poort,
          routes:
            verschil.voorkeur === null ? routes : { ...routes, [verschil.onderwerp]: verschil.voorkeur },
        };
        break;
      }
      case 'overgang-vervalt':
        overgangen = overgangen.filter((o) => !isZelfdeOvergang(o, verschil.overgang));
        break;
      case 'overgang-komt-erbij':
        overgangen.push(verschil.overgang);
        break;
      default:
        verschil satisfies never;
    }
  }
  return { stappen, poorten, gebeurtenissen: huidig.gebeurtenissen, overgangen };
}

function isZelfdeOvergang(a: Overgang, b: Overgang): boolean {
  return a.van === b.van && a.naar === b.naar && a.label === b.label;
}
