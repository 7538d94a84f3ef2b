import { useId } from 'react';
import type { Inleesvoorstel } from '../../import/werkmap/inleesvoorstel.ts';
import { onbekendInWoorden, onleesbaarInWoorden, opmerkingInWoorden } from '../../texts/inleesuitkomst.ts';
import { inlezen } from '../../texts/inlezen.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

const t = inlezen.voorstel;

/** Everything of the file that is not taken over, with why: nothing goes without a word. */
export function Nietovergenomen({ voorstel }: { voorstel: Inleesvoorstel }) {
  const id = useId();
  const { onleesbaar, onbekend, opmerkingen } = voorstel;
  return (
    <>
      {onleesbaar.length > 0 && (
        <section className="inl-deel" aria-labelledby={id}>
          <h3 id={id}>{t.onleesbaar(onleesbaar.length)}</h3>
          <p>{t.onleesbaarUitleg}</p>
          <ul className="inl-lijst">
            {onleesbaar.map(({ blad, cel, tekst, waarom }) => (
              <li key={`${blad} ${cel}`}>
                <b>{t.plek(blad, cel)}</b> {onleesbaarInWoorden(waarom)}
                {tekst !== '' && <q>{t.erStaat(tekst)}</q>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {onbekend.length > 0 && (
        <Disclosure summary={t.onbekend(onbekend.length)}>
          <ul className="inl-lijst">
            {onbekend.map((rij) => (
              <li key={`${rij.blad} ${rij.rij} ${rij.gemeente}`}>
                <b>{t.rij(rij.blad, rij.rij)}</b> {onbekendInWoorden(rij)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {opmerkingen.length > 0 && (
        <Disclosure summary={t.opmerkingen(opmerkingen.length)}>
          <ul className="inl-lijst">
            {opmerkingen.map((opmerking) => (
              <li key={JSON.stringify(opmerking)}>{opmerkingInWoorden(opmerking)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
