import { memo, useMemo, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { opNaam } from '../../domain/regio/zoeksleutel.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { landelijkbalkTekst as balk } from '../../texts/landelijkbalk.ts';
import { landelijkselectieTekst } from '../../texts/landelijkselectie.ts';
import { landelijkuitvoerTekst } from '../../texts/landelijkuitvoer.ts';
import { Button } from '../../ui/Button.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAnnounceChange } from '../../ui/useAnnounceChange.ts';
import { DELEN, leesDeel } from './deel.ts';
import { Dagregel } from './Dagregel.tsx';
import { toGemeenteopties } from './gemeenteopties.ts';
import './landelijkbalk.css';
import { useLandelijknu } from './landelijkstaat.ts';
import { Watteltmee } from './meetellen/Watteltmee.tsx';
import { Peildatumveld } from './Peildatumveld.tsx';
import { Uitvoermenu } from './publiceren/Uitvoermenu.tsx';
import { Filterbalk } from './selectie/Filterbalk.tsx';
import { telFilters } from './selectie/selectie.ts';
import { selectieInWoorden } from './selectie/selectieInWoorden.ts';

/** Title, day and search; below it the parts, how one wants to see them, and the filters. */
export const Landelijkbalk = memo(function Landelijkbalk() {
  const { register, beeld, telling, selectie, peildatum, zoek, ga, kies, link } = useLandelijknu();
  const deel = leesDeel(zoek);
  const opties = useMemo(() => toZoekopties(register), [register]);
  const aan = telFilters(selectie);
  const [open, setOpen] = useState(aan > 0 || zoek['voorbeelden'] !== undefined);
  const telzin = landelijkselectieTekst.aantal(
    telling.zichtbaar?.size ?? beeld.gemeenten.length,
    beeld.gemeenten.length,
  );
  useAnnounceChange(telzin);
  return (
    <>
      <div className="landelijk-balk">
        <h1>{tekst.titel}</h1>
        <p className="landelijk-papier">
          {landelijkuitvoerTekst.onder({ dag: peildatum, alleen: selectieInWoorden(selectie, register) })}
        </p>
        <Peildatumveld />
        <Combobox
          className="landelijk-zoek"
          label={tekst.zoek.label}
          hideLabel
          placeholder={tekst.zoek.label}
          options={opties}
          value={null}
          adding
          onChange={(code) => (code.startsWith('GM') ? kies(code) : ga({ regio: code, gemeente: undefined }))}
          openLabel={tekst.zoek.open}
          emptyText={tekst.zoek.geen}
          countText={tekst.zoek.aantal}
        />
        <Watteltmee />
        <Uitvoermenu />
      </div>
      <div className="landelijk-balk landelijk-delen">
        <Tabs
          label={balk.delen.naam}
          items={DELEN.map((naam) => ({
            href: link({ deel: naam === 'stand' ? undefined : naam }),
            label: balk.delen[naam],
            current: naam === deel,
          }))}
        />
        <p>{telzin}</p>
        <Button icon="filter" aria-expanded={open} onClick={() => setOpen(!open)}>
          {balk.filters(aan)}
        </Button>
        {deel === 'stand' && (
          <SegmentedControl
            label={tekst.beeld.naam}
            options={[
              { value: 'kaart', label: tekst.beeld.kaart, icon: 'map' },
              { value: 'tabel', label: tekst.beeld.tabel, icon: 'table' },
            ]}
            value={zoek['beeld'] === 'tabel' ? 'tabel' : 'kaart'}
            onChange={(weergave) => ga({ beeld: weergave === 'tabel' ? 'tabel' : undefined })}
          />
        )}
      </div>
      {(open || aan > 0) && <Filterbalk />}
      <Dagregel />
    </>
  );
});

function toZoekopties({ gemeenten, arbeidsmarktregios }: Regioregister) {
  const regios = arbeidsmarktregios.map(({ code, naam, alias = [] }) => ({
    value: code,
    label: naam,
    group: tekst.zoek.regios,
    keywords: alias.join(' '),
  }));
  return [...toGemeenteopties(gemeenten), ...opNaam(regios, ({ label }) => label)];
}
