import { useState } from 'react';
import type { Norm, Norminvulling } from '../../domain/scanlijst/normenset.ts';
import { setNorm } from '../../domain/traject/opdrachten/afvinken.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { normenTekst } from '../../texts/normen.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Normenbestand } from './Normenbestand.tsx';
import { Normrij } from './Normrij.tsx';
import { Normvenster } from './Normvenster.tsx';

const teksten = normenTekst;

/** The norms in force: a facilitator fills a value with its source; the others are not compared yet. */
export function Normen() {
  const { afgeleid, werkwijze, alleenLezen, voerUit } = useWerkruimte();
  const [open, setOpen] = useState<Norm | null>(null);
  const normen = werkwijze.normenset.normen.map((norm) => afgeleid.meetlat.normen.get(norm.id) ?? norm);
  const gevuld = normen.filter(({ waarde }) => waarde !== null).length;
  const bewaar = (norm: Norm, invulling: Norminvulling | undefined) => {
    voerUit(teksten.undo(norm.titel), (_, { nieuwId }) => setNorm(norm.id, invulling, nieuwId));
    setOpen(null);
  };
  return (
    <Card title={teksten.titel} end={<small>{teksten.stand(gevuld, normen.length)}</small>}>
      <p className="muted">{teksten.uitleg}</p>
      <Disclosure look="kaal" summary={teksten.toon}>
        <ul className="team-normen">
          {normen.map((norm) => (
            <Normrij key={norm.id} norm={norm} onOpen={() => setOpen(norm)} />
          ))}
        </ul>
      </Disclosure>
      <Normenbestand />
      {open && !alleenLezen && (
        <Normvenster
          norm={open}
          onBewaar={(invulling) => bewaar(open, invulling)}
          onLeeg={() => bewaar(open, undefined)}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
