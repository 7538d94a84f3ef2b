import { useState } from 'react';
import { type Bedragen, JEUGDLEEFTIJDEN } from '../../domain/bedrag/bedragen.ts';
import type { Lksinvoer, Lksveld } from '../../domain/bedrag/lksinvoer.ts';
import { nieuwjaar } from '../../domain/bedrag/tarieven.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { Getalveld } from './Getalveld.tsx';
import { Lastenveld } from './Lastenveld.tsx';
import { gevraagd, LEEFTIJDEN, type Rekenvelden } from './rekenvelden.ts';

const t = rekenhulp.velden;
const WIJZEN = ['gemeten', 'forfaitair'] as const;

type InvulformulierProps = {
  velden: Rekenvelden;
  invoer: Lksinvoer;
  bedragen: Bedragen;
  meldingen: ReadonlyMap<Lksveld, string>;
  zet: (deel: Partial<Rekenvelden>) => void;
};

/** What the sum needs, in the order in which one thinks of it. Nothing is sent: the outcome follows while typing. */
export function Invulformulier({ velden, invoer, bedragen, meldingen, zet }: InvulformulierProps) {
  const vraag = gevraagd(velden, bedragen);
  const isJong = JEUGDLEEFTIJDEN.some((jaren) => jaren === velden.leeftijd);
  // Halfway a year (0202) the day is not wrong yet.
  const [isDatumBezig, setDatumBezig] = useState(false);
  return (
    <div className="rh-velden">
      <div className="rh-paar">
        <DateField
          label={t.datum}
          error={isDatumBezig ? undefined : meldingen.get('datum')}
          value={velden.datum}
          onChange={(datum) => {
            setDatumBezig(true);
            zet({ datum });
          }}
          onBlur={() => setDatumBezig(false)}
        />
        <Select
          label={t.leeftijd}
          hint={isJong ? t.leeftijdHint : undefined}
          error={meldingen.get('leeftijd')}
          value={velden.leeftijd}
          onChange={(leeftijd) => zet({ leeftijd })}
          options={[
            ...(velden.leeftijd === '' ? [{ value: '', label: t.leeftijdKies }] : []),
            ...LEEFTIJDEN.map((jaren) => ({ value: String(jaren), label: t.leeftijdKeuze(jaren) })),
          ]}
        />
      </div>
      {vraag.begin && (
        <RadioGroup
          label={t.begin}
          hint={t.beginHint}
          look="kaal"
          className="rh-begin"
          options={[
            { value: 'nieuw', label: t.beginKeuze.nieuw },
            { value: 'loopt', label: t.beginKeuze.loopt(nieuwjaar(velden.datum)) },
          ]}
          value={velden.begin}
          onChange={(begin) => zet({ begin })}
        />
      )}
      <div className="rh-paar">
        <Getalveld
          label={t.uren}
          fout={meldingen.get('uren')}
          waarde={velden.uren}
          onChange={(uren) => zet({ uren })}
        />
        {vraag.voltijd && (
          <Getalveld
            label={t.voltijd}
            hint={t.voltijdHint}
            fout={meldingen.get('voltijdUren')}
            waarde={velden.voltijd}
            onChange={(voltijd) => zet({ voltijd })}
          />
        )}
      </div>
      <RadioGroup
        label={t.wijze}
        options={WIJZEN.map((wijze) => ({
          value: wijze,
          label: t.wijzeKeuze[wijze].label,
          sub: t.wijzeKeuze[wijze].uitleg,
        }))}
        value={velden.wijze}
        onChange={(wijze) => zet({ wijze })}
      />
      {velden.wijze === 'gemeten' && (
        <Getalveld
          label={t.loonwaarde}
          fout={meldingen.get('loonwaarde')}
          waarde={velden.loonwaarde}
          onChange={(loonwaarde) => zet({ loonwaarde })}
        />
      )}
      <Lastenveld
        datum={velden.datum}
        getypt={velden.lasten}
        isEigen={invoer.werkgeverslasten !== undefined}
        bedragen={bedragen}
        fout={meldingen.get('werkgeverslasten')}
        onChange={(lasten) => zet({ lasten })}
      />
    </div>
  );
}
