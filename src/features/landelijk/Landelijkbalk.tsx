import { useMemo } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { vergelijkNaam } from '../../domain/regio/zoeksleutel.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { Wissel } from './selectie/selectie.ts';

type LandelijkbalkProps = {
  register: Regioregister;
  toonVoorbeelden: boolean;
  alsTabel: boolean;
  ga: (anders: Wissel) => void;
  kies: (code: string) => void;
};

/** Title, map or table, search, and the examples switch. */
export function Landelijkbalk({ register, toonVoorbeelden, alsTabel, ga, kies }: LandelijkbalkProps) {
  const opties = useMemo(() => toZoekopties(register), [register]);
  return (
    <div className="landelijk-balk">
      <h1>{tekst.titel}</h1>
      <SegmentedControl
        label={tekst.beeld.naam}
        options={[
          { value: 'kaart', label: tekst.beeld.kaart, icon: 'map' },
          { value: 'tabel', label: tekst.beeld.tabel, icon: 'table' },
        ]}
        value={alsTabel ? 'tabel' : 'kaart'}
        onChange={(beeld) => ga({ beeld: beeld === 'tabel' ? 'tabel' : undefined })}
      />
      <div className="landelijk-voorbeeldknop">
        <Checkbox
          label={tekst.voorbeelden.toon}
          checked={toonVoorbeelden}
          onChange={(aan) => ga({ voorbeelden: aan ? '' : undefined })}
        />
      </div>
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
    </div>
  );
}

function toZoekopties({ gemeenten, arbeidsmarktregios }: Regioregister) {
  const regios = arbeidsmarktregios.map(({ code, naam, alias = [] }) => ({
    value: code,
    label: naam,
    group: tekst.zoek.regios,
    keywords: alias.join(' '),
  }));
  const opNaam = gemeenten.toSorted((a, b) => vergelijkNaam(a.weergavenaam, b.weergavenaam));
  return [
    ...opNaam.map(({ code, naam, weergavenaam, alias = [] }) => ({
      value: code,
      label: weergavenaam,
      group: tekst.zoek.gemeenten,
      keywords: [naam, ...alias].join(' '),
    })),
    ...regios.toSorted((a, b) => vergelijkNaam(a.label, b.label)),
  ];
}
