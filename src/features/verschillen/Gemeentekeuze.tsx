import { useWerkruimte } from '../../store/werkruimte.ts';
import { paar as t } from '../../texts/paar.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Select } from '../../ui/Select.tsx';
import { toNamen } from './paar.ts';
import { usePaar } from './usePaar.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const ALLE = 'alle';
const TWEE = 'twee';

/** For whom the screen is: all gemeenten, one, or two beside each other. */
export function Gemeentekeuze() {
  const { gemeenten } = useWerkruimte().afgeleid;
  const { keuze, kies } = useVerschillenscherm();
  const paar = usePaar();
  const zeg = useAnnounce();
  const [eerste, tweede] = gemeenten.map(({ code }) => code);
  if (eerste === undefined || tweede === undefined) return null;
  const zet = (links: string, rechts: string) => {
    const vrij = gemeenten.find(({ code }) => code !== links)?.code;
    const naast = rechts === links ? vrij : rechts;
    kies({ gemeente: links, naast, verschil: undefined, stap: undefined, filter: 'alle' });
    const naam = (gezocht: string | undefined) => gemeenten.find(({ code }) => code === gezocht)?.naam ?? '';
    zeg(t.beeld.gekozen.verschil({ links: naam(links), rechts: naam(naast) }));
  };
  const opties = gemeenten.map(({ code, naam }) => ({ value: code, label: naam }));
  if (!paar) {
    return (
      <Select
        label={verschillen.werkbalk.gemeente}
        hideLabel
        icon="bank"
        value={keuze.gemeente ?? ALLE}
        onChange={(code) => {
          if (code === TWEE) zet(keuze.gemeente ?? eerste, tweede);
          else kies({ gemeente: code === ALLE ? undefined : code });
        }}
        options={[
          { value: ALLE, label: verschillen.werkbalk.alleGemeenten(gemeenten.length) },
          ...opties,
          { value: TWEE, label: t.vergelijk },
        ]}
      />
    );
  }
  const { links, rechts } = paar;
  return (
    <fieldset className="vs-paar">
      <legend className="sr">{t.titel(toNamen(paar))}</legend>
      <Select
        label={t.links}
        hideLabel
        value={links.code}
        onChange={(code) => {
          if (code === ALLE) kies({ gemeente: undefined, naast: undefined, verschil: undefined });
          else zet(code, rechts.code);
        }}
        options={[{ value: ALLE, label: t.stop }, ...opties]}
      />
      <span>{t.naast}</span>
      <Select
        label={t.rechts}
        hideLabel
        value={rechts.code}
        onChange={(code) => zet(links.code, code)}
        options={opties.filter(({ value }) => value !== links.code)}
      />
    </fieldset>
  );
}
