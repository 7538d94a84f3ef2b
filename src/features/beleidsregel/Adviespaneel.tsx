import { beleidsregelTekst, tegenspraakInWoorden } from '../../texts/beleidsregel.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Aandachtblok } from './Aandachtblok.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Uitkomstblok } from './Uitkomstblok.tsx';
import type { Casusloop } from './useCasusloop.ts';

const t = beleidsregelTekst;

/** The advice so far with its reasons; nothing while answers contradict each other. */
export function Adviespaneel({ gelezen, loop }: { gelezen: GelezenRegel; loop: Casusloop }) {
  const { tegenspraken, advies } = loop;
  if (tegenspraken.length > 0) {
    return (
      <Card title={t.advies.geenAdvies} look="blok" icon="octagon" className="br-advies">
        <div role="alert" className="br-tegenspraak">
          <p>
            <b>{t.advies.tegenspraak}</b>
          </p>
          <ul>
            {tegenspraken.map(tegenspraakInWoorden).map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <p>{t.advies.tegenspraakUitleg}</p>
        </div>
        <Voorbehoud />
      </Card>
    );
  }
  return (
    <Card title={t.advies.titel} look="accent" className="br-advies">
      <Voorbehoud />
      {advies.uitkomsten.map((uitkomst) =>
        uitkomst.tabel.trefregel === 'alle' ? (
          <Aandachtblok
            key={uitkomst.tabel.id}
            gelezen={gelezen}
            uitkomst={uitkomst}
            isKlaar={advies.volgende === undefined}
          />
        ) : (
          <Uitkomstblok key={uitkomst.tabel.id} gelezen={gelezen} loop={loop} uitkomst={uitkomst} />
        ),
      )}
      <div className="row">
        <Button icon="print" onClick={() => print()}>
          {t.blad.print}
        </Button>
      </div>
    </Card>
  );
}

function Voorbehoud() {
  return (
    <p className="br-mens">
      <Icon name="person" size={20} />
      <span>
        <b>{t.mensBeslist}</b> {t.geenBesluit}
      </span>
    </p>
  );
}
