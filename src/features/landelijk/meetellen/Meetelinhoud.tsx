import { useMemo, useState } from 'react';
import { zoeksleutel } from '../../../domain/regio/zoeksleutel.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { bronnaam } from '../bronnaam.ts';
import '../bronnen.css';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { type Tellendebron, toMeetelling, zoekBronnen } from './meetelling.ts';
import { Tellendebronnen } from './Tellendebronnen.tsx';

const tekst = landelijkdelenTekst.meetellen;
/** From so many sources on there is a search field. */
const VEEL = 10;

/** What the numbers are made of, the oldest first; what they leave out, and who is not heard of. */
export function Meetelinhoud({ onSluit }: { onSluit: () => void }) {
  const { bronnen, beeld, vandaag, gepubliceerd: dag = vandaag } = useLandelijkstaat();
  const [zoektekst, zetZoektekst] = useState('');
  const telling = useMemo(() => toMeetelling(bronnen, beeld.stand, vandaag), [bronnen, beeld, vandaag]);
  const namen = useMemo(() => new Map(beeld.regels.map(({ code, naam }) => [code, naam])), [beeld]);
  const gezocht = zoeksleutel(zoektekst);
  const { oud, recent } = useMemo(() => {
    const woordenVan = ({ bron, bepaalt }: Tellendebron) => {
      const codes = bron.soort === 'hand' ? [bron.feit.code, ...bepaalt] : bepaalt;
      return zoeksleutel([bronnaam(bron), ...codes.map((code) => namen.get(code) ?? code)].join(' '));
    };
    const past = (rij: readonly Tellendebron[]) => zoekBronnen(rij, { tekst: gezocht, woordenVan });
    return { oud: past(telling.oud), recent: past(telling.recent) };
  }, [telling, namen, gezocht]);
  const { gepubliceerd, teltNiet } = telling;
  const eigen = telling.oud.length + telling.recent.length;
  const stil = beeld.regels.filter(({ klasse }) => klasse === 'onbekend');
  const lijst = { namen, onSluit };
  return (
    <>
      <section className="bronnenlijst">
        <h3>{tekst.telt}</h3>
        {eigen === 0 && !gepubliceerd && <p>{tekst.teltNiets}</p>}
        {eigen > 0 && <p>{tekst.som({ bronnen: eigen, oud: telling.oud.length })}</p>}
        {gepubliceerd && <p>{tekst.gepubliceerd({ ...gepubliceerd, dag })}</p>}
        {eigen > VEEL && (
          <SearchField
            label={tekst.zoek}
            hideLabel={false}
            clearLabel={tekst.leegZoek}
            value={zoektekst}
            onChange={zetZoektekst}
          />
        )}
        {gezocht !== '' && <output>{tekst.gevonden(oud.length + recent.length)}</output>}
        <Tellendebronnen kop={tekst.oud(oud.length)} bronnen={oud} {...lijst} />
        <Tellendebronnen kop={tekst.recent(recent.length)} bronnen={recent} {...lijst} />
      </section>
      <section className="bronnenlijst">
        <h3>{tekst.teltNiet}</h3>
        {teltNiet.length + beeld.vreemd.length === 0 && <p>{tekst.allesTelt}</p>}
        <ul>
          {teltNiet.map(({ bron, reden }) => (
            <li key={bron.id}>
              <span>
                <b>{bronnaam(bron)}</b>
                <small>{tekst[reden]}</small>
              </span>
            </li>
          ))}
          {beeld.vreemd.length > 0 && <li>{tekst.nietInLijst(beeld.vreemd.length)}</li>}
        </ul>
      </section>
      <section className="bronnenlijst">
        <h3>{tekst.ontbreektKop}</h3>
        {stil.length === 0 ? (
          <p>{tekst.allesGehoord}</p>
        ) : (
          <Disclosure look="kaal" summary={tekst.ontbreekt(stil.length)}>
            {stil.map(({ naam }) => naam).join(', ')}
          </Disclosure>
        )}
      </section>
      <section className="bronnenlijst">
        <h3>{tekst.regels}</h3>
        <ul>
          {tekst.regel.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
