import { useState } from 'react';
import { isDag, toDag, toDagnummer } from '../../domain/casus/dagnummer.ts';
import { landelijkbalkTekst as tekst } from '../../texts/landelijkbalk.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { useLandelijknu } from './landelijkstaat.ts';

/** No fact is older: the law on loonkostensubsidie began. */
const EERSTE = '2015-01-01';

/** The day that everything on the screen is about: any past day, and a year ahead for the gemeenten of that day. */
export function Peildatumveld() {
  const { peildatum, vandaag, ga } = useLandelijknu();
  /** What stands in the field while somebody types; half a year ("0002") is not followed. */
  const [getypt, setGetypt] = useState<string | null>(null);
  const laatste = toDag(toDagnummer(vandaag) + 366);
  const volg = (dag: string) => {
    setGetypt(dag);
    if (!isDag(dag) || dag < EERSTE || dag > laatste) return;
    ga({ peildatum: dag === vandaag ? undefined : dag }, { vervang: true });
  };
  return (
    <div className="peildatum">
      <DateField
        label={tekst.peildatum}
        value={getypt ?? peildatum}
        min={EERSTE}
        max={laatste}
        onChange={volg}
        onBlur={() => setGetypt(null)}
      />
      {peildatum !== vandaag && (
        <Button look="link" icon="undo" onClick={() => ga({ peildatum: undefined })}>
          {tekst.vandaag}
        </Button>
      )}
    </div>
  );
}
