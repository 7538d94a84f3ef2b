import type { Stand } from '../../diagram/beeld.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { Downloaden } from './Downloaden.tsx';
import { Presenteerregel } from './Presenteerregel.tsx';
import { Uitvoermelding } from './Uitvoermelding.tsx';
import { useBeelduitvoer } from './useBeelduitvoer.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { Verschillentabs } from './Verschillentabs.tsx';

const t = verschillen.werkbalk;
const beeld = verschillen.beeld;
const ALLE = 'alle';

/** Tabs of step 2, the three views, and for whom and how the picture is shown. */
export function Werkbalk({ leeg }: { leeg: boolean }) {
  const { afgeleid } = useWerkruimte();
  const { keuze, link, kies } = useVerschillenscherm();
  const zeg = useAnnounce();
  const uitvoer = useBeelduitvoer();
  const { gemeenten } = afgeleid;
  const stand: Stand = leeg ? 'voorkeur' : keuze.stand;
  return (
    <>
      <div className="vs-balk">
        {!keuze.presenteren && <Verschillentabs hier={link({})} />}
        {!leeg && (
          <SegmentedControl<Stand>
            label={beeld.naam}
            value={stand}
            onChange={(nieuw) => {
              kies({ stand: nieuw });
              zeg(beeld.gekozen[nieuw]);
            }}
            options={[
              { value: 'nu', label: beeld.nu },
              { value: 'voorkeur', label: beeld.voorkeur },
              { value: 'verschil', label: beeld.verschil },
            ]}
          />
        )}
        {keuze.presenteren && !leeg && <Presenteerregel />}
        <fieldset className="vs-balk-eind">
          <legend className="sr">{t.naam}</legend>
          {gemeenten.length > 1 && (
            <Select
              label={t.gemeente}
              hideLabel
              icon="bank"
              value={keuze.gemeente ?? ALLE}
              onChange={(code) => kies({ gemeente: code === ALLE ? undefined : code })}
              options={[
                { value: ALLE, label: t.alleGemeenten(gemeenten.length) },
                ...gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
              ]}
            />
          )}
          <LinkButton icon={keuze.tabel ? 'flow' : 'table'} href={link({ tabel: !keuze.tabel })}>
            {keuze.tabel ? t.schema : t.tabel}
          </LinkButton>
          {keuze.presenteren ? (
            <LinkButton icon="cross" href={link({ presenteren: false })}>
              {t.stoppen}
            </LinkButton>
          ) : (
            <Downloaden uitvoer={uitvoer} />
          )}
        </fieldset>
      </div>
      <Uitvoermelding uitvoer={uitvoer} />
    </>
  );
}
