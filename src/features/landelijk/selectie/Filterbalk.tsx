import { useMemo } from 'react';
import { GROOTTEKLASSEN } from '../../../domain/regio/grootteklasse.ts';
import type { Regioregister } from '../../../domain/regio/regioregister.ts';
import { opNaam } from '../../../domain/regio/zoeksleutel.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkselectieTekst as tekst } from '../../../texts/landelijkselectie.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useLandelijknu } from '../landelijkstaat.ts';
import './filterbalk.css';
import { isGefilterd, type Plaatsfilter, PLAATSFILTERS, WIS_ALLES } from './selectie.ts';

/** Filters on place and size; with the legend they make the one selection of map, table and curve. */
export function Filterbalk() {
  const { register, selectie, telling, zoek, ga } = useLandelijknu();
  const opties = useMemo(() => toOpties(register), [register]);
  return (
    <div className="filterbalk" role="group" aria-label={tekst.naam}>
      {PLAATSFILTERS.map((woord) => (
        <Select
          key={woord}
          className={selectie[woord] === undefined ? undefined : 'filter-aan'}
          label={tekst.filter[woord]}
          hideLabel
          value={selectie[woord] ?? ''}
          onChange={(waarde) => ga({ [woord]: waarde === '' ? undefined : waarde })}
          options={[{ value: '', label: tekst.alle[woord] }, ...opties[woord]]}
        />
      ))}
      {(telling.overlap.size > 0 || selectie.overlap) && (
        <Checkbox
          label={tekst.overlap(telling.overlap.size)}
          checked={selectie.overlap}
          onChange={(aan) => ga({ overlap: aan ? '' : undefined })}
        />
      )}
      <Checkbox
        label={landelijkTekst.voorbeelden.toon}
        checked={zoek['voorbeelden'] !== undefined}
        onChange={(aan) => ga({ voorbeelden: aan ? '' : undefined })}
      />
      {isGefilterd(selectie) && (
        <Button look="link" icon="cross" onClick={() => ga(WIS_ALLES)}>
          {tekst.wisAlles}
        </Button>
      )}
    </div>
  );
}

type Optie = { value: string; label: string };

function toOpties(register: Regioregister): Record<Plaatsfilter, readonly Optie[]> {
  const opLabel = (opties: readonly Optie[]) => opNaam(opties, ({ label }) => label);
  const metNaam = (naam: string) => ({ value: naam, label: naam });
  return {
    regio: opLabel(register.arbeidsmarktregios.map(({ code, naam }) => ({ value: code, label: naam }))),
    provincie: opLabel([...new Set(register.gemeenten.map(({ provincie }) => provincie))].map(metNaam)),
    verband: opLabel(register.samenwerkingsverbanden.map(({ naam }) => metNaam(naam))),
    grootte: GROOTTEKLASSEN.map((klasse) => ({ value: klasse, label: tekst.grootte[klasse] })),
  };
}
