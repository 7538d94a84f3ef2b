import { useState } from 'react';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { toBesluitdeel } from '../../domain/traject/besluitdeel.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Besluitvak } from './Besluitvak.tsx';

const t = bespreken.besluit;

/** The decision of the team: one for all gemeenten that differ, or one per gemeente. */
export function Besluiten({ scanpunt }: { scanpunt: Scanpunt }) {
  const { afgeleid } = useWerkruimte();
  const naam = useGemeentenaam();
  const wijzigingen = afgeleid.wijzigingen();
  const deel = (gemeenten: readonly string[]) => toBesluitdeel({ scanpunt, wijzigingen, gemeenten });
  const samen = deel(afgeleid.gemeenten.map(({ code }) => code));
  const gemeenten = [...new Set(samen.plekken.map(({ gemeente }) => gemeente))];
  const [apart, setApart] = useState(samen.stand === 'verschilt' && !samen.deels);
  return (
    <section className="bp-besluiten">
      {gemeenten.length > 1 && (
        <SegmentedControl
          label={t.wijze}
          size="klein"
          wide
          value={apart ? 'apart' : 'samen'}
          options={[
            { value: 'samen', label: t.samen },
            { value: 'apart', label: t.apart },
          ]}
          onChange={(wijze) => setApart(wijze === 'apart')}
        />
      )}
      {apart && gemeenten.length > 1 ? (
        gemeenten.map((code) => (
          <Besluitvak key={code} scanpunt={scanpunt} deel={deel([code])} titel={t.voorGemeente(naam(code))} />
        ))
      ) : (
        <Besluitvak
          scanpunt={scanpunt}
          deel={samen}
          titel={t.titel}
          uitleg={
            samen.deels ? t.deels : samen.stand === 'verschilt' ? t.verschilt : t.alleen(gemeenten.map(naam))
          }
        />
      )}
    </section>
  );
}
