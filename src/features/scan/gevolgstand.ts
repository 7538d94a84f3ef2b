import type { Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { toVerdeling, type Verschil } from '../../domain/wijziging/verschil.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import type { PillTone } from '../../ui/Pill.tsx';

/** What the answers on one question come down to. */
export type Gevolgstand = {
  verdeling: Verschil;
  /** `mag-blijven`: different, and nothing has to be decided about it */
  soort:
    | 'preferent'
    | 'verschil'
    | 'mag-blijven'
    | 'beleid'
    | 'onbekend'
    | 'niet-te-vergelijken'
    | 'geldt-niet';
  pil: PillTone | undefined;
  label: string;
  titel: string;
};

/**
 * Sums up one question over all gemeenten; `vergelijkingen` holds those that the question is asked of.
 * @param zonderBesluit the answers ask for no decision
 */
export function toGevolgstand(
  scanpunt: Scanpunt,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
  zonderBesluit = false,
): Gevolgstand {
  const verdeling = toVerdeling(scanpunt, vergelijkingen);
  const onvergelijkbaar = [...vergelijkingen.values()].some(
    ({ beoordelingen }) => beoordelingen.get(scanpunt.id)?.soort === 'nog-niet-te-vergelijken',
  );
  const eerste = toSoort(scanpunt, verdeling, onvergelijkbaar);
  const soort = eerste === 'verschil' && zonderBesluit ? 'mag-blijven' : eerste;
  const { nummer } = scanpunt;
  const t = gevolgTekst;
  switch (soort) {
    case 'preferent':
      return { verdeling, soort, pil: 'gelijk', label: t.gelijk(nummer), titel: t.alPreferent };
    case 'verschil':
      return { verdeling, soort, pil: 'anders', label: t.verschil(nummer), titel: t.stand(tel(verdeling)) };
    case 'mag-blijven':
      return { verdeling, soort, pil: 'anders', label: t.magBlijven(nummer), titel: t.stand(tel(verdeling)) };
    case 'beleid':
      return { verdeling, soort, pil: undefined, label: t.beleid(nummer), titel: t.stand(tel(verdeling)) };
    case 'onbekend':
      return { verdeling, soort, pil: 'onbekend', label: t.onbekend(nummer), titel: t.onbekendTitel };
    case 'niet-te-vergelijken':
      return { verdeling, soort, pil: undefined, label: t.nietVergeleken(nummer), titel: t.normLeeg };
    case 'geldt-niet':
      return { verdeling, soort, pil: undefined, label: t.vraag(nummer), titel: t.nvtTitel };
    default:
      return soort satisfies never;
  }
}

function toSoort(scanpunt: Scanpunt, verdeling: Verschil, onvergelijkbaar: boolean): Gevolgstand['soort'] {
  const { anders, onbekend, zoalsPreferent, open } = verdeling;
  if (anders.length > 0) return scanpunt.aard === 'beleidsvrijheid' ? 'beleid' : 'verschil';
  if (onbekend.length > 0) return 'onbekend';
  if (onvergelijkbaar) return 'niet-te-vergelijken';
  return zoalsPreferent.length > 0 || open.length > 0 ? 'preferent' : 'geldt-niet';
}

function tel({ zoalsPreferent, anders, onbekend, open, overig }: Verschil) {
  return {
    preferent: zoalsPreferent.length,
    anders: anders.length,
    onbekend: onbekend.length,
    open: open.length,
    overig: overig.length,
  };
}
