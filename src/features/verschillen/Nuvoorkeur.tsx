import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toNugroepen } from './antwoorden.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.presenteren;

/** In a hall, under the title of the chosen difference: what who differs does now, and what is preferred. */
export function Nuvoorkeur() {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { keuze, model, rijen } = useVerschillenscherm();
  const scanpunt = rijen.find(({ nummer }) => nummer === keuze.verschil)?.verschil.scanpunt;
  if (!scanpunt) return null;
  const { ankers } = werkwijze.werkproces;
  const totaal = model.vergelijkingen.size;
  const nu = toNugroepen(traject, scanpunt, model.vergelijkingen, ankers)
    .filter(({ anders }) => anders)
    .map(({ tekst, gemeenten }) => t.groep(tekst, gemeenten.length, totaal));
  return (
    <p className="vs-nuvoorkeur">
      <span>{t.nu(nu)}</span>
      <Icon name="arrowRight" size={18} />
      <span>{t.voorkeur(voorkeurInWoorden(scanpunt, afgeleid.meetlat.normen, ankers))}</span>
    </p>
  );
}
