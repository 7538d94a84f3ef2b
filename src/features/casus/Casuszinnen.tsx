import { toCasustekst } from '../../export/casus/toCasustekst.ts';
import type { Casuskant, Casusverslag } from '../../export/casus/toCasusverslag.ts';
import { kopieerTekst } from '../../platform/kopieerTekst.ts';
import { casusTekst } from '../../texts/casus.ts';
import { zelfKopieren } from '../../texts/kopieren.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

const t = casusTekst.zinnen;

type CasuszinnenProps = {
  titel: string;
  verslag: Casusverslag;
  /** On a phone each list stands folded. */
  dicht: boolean;
};

/** The same as the drawing, as two lists of sentences; to copy and to print. */
export function Casuszinnen({ titel, verslag, dicht }: CasuszinnenProps) {
  return (
    <Card title={t.titel} end={<Casusacties titel={titel} verslag={verslag} />} className="cs-zinnen">
      <div className="cs-twee">
        <Kantlijst kop={casusTekst.kant.huidig} kant={verslag.huidig} dicht={dicht} />
        <Kantlijst kop={casusTekst.kant.voorkeur} kant={verslag.voorkeur} dicht={dicht} />
      </div>
    </Card>
  );
}

type KantlijstProps = { kop: string; kant: Casuskant; dicht: boolean };

function Kantlijst({ kop, kant, dicht }: KantlijstProps) {
  const aantal = kant.groepen.reduce((som, { zinnen }) => som + zinnen.length, 0);
  return (
    <section>
      <h3>
        {kop} <small className="muted">{kant.naam}</small>
      </h3>
      {dicht ? (
        <Disclosure look="kaal" summary={t.lees(aantal)}>
          <Groepen kant={kant} />
        </Disclosure>
      ) : (
        <Groepen kant={kant} />
      )}
    </section>
  );
}

function Groepen({ kant }: { kant: Casuskant }) {
  return (
    <ol>
      {kant.groepen.map(({ dag, zinnen }) => (
        <li key={zinnen[0]?.sleutel}>
          <h4>{dag}</h4>
          <ul>
            {zinnen.map(({ sleutel, zin, noten }) => (
              <li key={sleutel}>
                {zin}
                {noten.length > 0 && <small>{noten.join('. ')}</small>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Casusacties({ titel, verslag }: { titel: string; verslag: Casusverslag }) {
  const tekst = toCasustekst(titel, verslag, location.href);
  return (
    <div className="cs-acties">
      <CopyButton
        key={tekst}
        words={{ label: t.kopieer, copied: t.gekopieerd, own: zelfKopieren }}
        text={() => tekst}
        copy={async () => (await kopieerTekst({ tekst })) === 'gelukt'}
      />
      <Button icon="print" onClick={() => print()}>
        {t.print}
      </Button>
    </div>
  );
}
