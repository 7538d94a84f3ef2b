import { memo, useMemo } from 'react';
import { toBronouderdom } from '../../domain/voortgang/ouderdom.ts';
import { isVoorbeeld, type Landelijkebron, type Trajectbron } from '../../domain/voortgang/landelijkebron.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { bronnaam } from './bronnaam.ts';
import { Ouderdomcel } from './Ouderdomcel.tsx';
import { useAangroei } from './useAangroei.ts';
import './bronnen.css';

/** So many sources stand in sight; of more the list opens when one asks for it. */
const IN_ZICHT = 8;

type BronnenlijstProps = {
  bronnen: readonly Landelijkebron[];
  vandaag: string;
  onVerwijder: (id: string) => void;
};

/**
 * Where the stand comes from, with its age. A file can be taken out; a traject is managed on the start page, and
 * what was set by hand at its gemeente.
 */
export const Bronnenlijst = memo(function Bronnenlijst({ bronnen, vandaag, onVerwijder }: BronnenlijstProps) {
  const trajecten = useMemo(() => bronnen.filter((bron) => bron.soort !== 'hand'), [bronnen]);
  if (bronnen.length === 0) return null;
  const hand = bronnen.length - trajecten.length;
  const lijst = <Trajectlijst bronnen={trajecten} vandaag={vandaag} onVerwijder={onVerwijder} />;
  return (
    <section className="bronnenlijst">
      {trajecten.length > 0 && <h2>{tekst.bronnen.kop(trajecten.length)}</h2>}
      {trajecten.length > IN_ZICHT ? (
        <Disclosure look="kaal" late summary={tekst.bronnen.toon(trajecten.length)}>
          {lijst}
        </Disclosure>
      ) : (
        lijst
      )}
      {hand > 0 && <p className="stil">{tekst.bronnen.handAantal(hand)}</p>}
    </section>
  );
});

function Trajectlijst({
  bronnen,
  ...rest
}: Omit<BronnenlijstProps, 'bronnen'> & { bronnen: readonly Trajectbron[] }) {
  const getoond = useAangroei(bronnen);
  return (
    <ul>
      {getoond.map((bron) => (
        <Bronregel key={bron.id} bron={bron} {...rest} />
      ))}
    </ul>
  );
}

type BronregelProps = Omit<BronnenlijstProps, 'bronnen'> & { bron: Trajectbron };

const Bronregel = memo(function Bronregel({ bron, vandaag, onVerwijder }: BronregelProps) {
  const meld = useAnnounce();
  const naam = bronnaam(bron);
  return (
    <li>
      <span>
        <b>{naam}</b>
        {isVoorbeeld(bron) && <Badge look="voorbeeld">{tekst.voorbeelden.naam}</Badge>}
        <small>
          {tekst.bronnen.regel({
            soort: tekst.bronnen[bron.soort],
            aantal: bron.voortgang.gemeenten.length,
          })}
        </small>
        <small>
          <Ouderdomcel ouderdom={toBronouderdom(bron, vandaag)} />
        </small>
      </span>
      {bron.soort === 'bestand' && (
        <IconButton
          icon="trash"
          size="klein"
          label={tekst.bronnen.verwijderVan(naam)}
          onClick={() => {
            onVerwijder(bron.id);
            meld(tekst.bronnen.verwijderd(naam));
          }}
        />
      )}
    </li>
  );
});
