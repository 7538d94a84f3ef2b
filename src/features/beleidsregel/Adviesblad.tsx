import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { mitsInWoorden } from './mitsInWoorden.ts';
import { Kanttekeningen } from './Kanttekeningen.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { redenInWoorden } from './redenInWoorden.ts';
import { antwoordInWoorden, toVraagvorm, vraagVan } from './regelwoorden.ts';
import { uitkomstInWoorden } from './uitkomstzinnen.ts';
import { type Casusloop, heeftVooraf } from './useCasusloop.ts';
import { voorafInWoorden } from './voorafInWoorden.ts';

const t = beleidsregelTekst;

type AdviesbladProps = {
  gelezen: GelezenRegel;
  loop: Casusloop;
  /** Day of printing, YYYY-MM-DD. */
  vandaag: string;
};

/** On paper only: the case, the advice with its reasons, and what is unclear. */
export function Adviesblad({ gelezen, loop, vandaag }: AdviesbladProps) {
  const { regel, toetsbaar } = gelezen;
  const { casus, advies } = loop;
  const rijen = new Set(advies.uitkomsten.flatMap(({ redenen }) => redenen.map(({ rij }) => rij.id)));
  const kanttekeningen = regel.kanttekeningen.filter((k) => k.rijen.some((rij) => rijen.has(rij)));
  return (
    <article className="br-blad">
      <h1>{t.blad.titel}</h1>
      <p>{t.regelVan(regel.naam, regel.uitvoerder)}</p>
      <p>
        <b>{t.mensBeslist}</b> {t.geenBesluit}
      </p>
      <h2>{t.blad.advies}</h2>
      {advies.uitkomsten.map((uitkomst) => (
        <section key={uitkomst.tabel.id}>
          <h3>{uitkomst.tabel.naam}</h3>
          {uitkomst.tabel.trefregel !== 'alle' && (
            <p className="br-blad-uitkomst">{uitkomstInWoorden(uitkomst)}</p>
          )}
          <ul>
            {uitkomst.redenen
              .filter((reden) => uitkomst.tabel.trefregel !== 'alle' || reden.tabel === uitkomst.tabel)
              .map((reden) => (
                <li key={`${reden.tabel.id}/${reden.rij.id}`}>
                  {uitkomst.tabel.trefregel === 'alle'
                    ? String(reden.rij.uitkomst)
                    : redenInWoorden(gelezen, reden).join('; ')}{' '}
                  <span className="br-artikel">{t.advies.regel(reden.rij.regels, reden.rij.artikel)}</span>
                </li>
              ))}
            {(advies.volgende === undefined ? uitkomst.mits : []).map((mits) => (
              <li key={mits.rij.id}>
                {mitsInWoorden(gelezen, mits)} {String(mits.rij.uitkomst)}{' '}
                <span className="br-artikel">{t.advies.regel(mits.rij.regels, mits.rij.artikel)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{t.blad.ingevuld}</h2>
      <ul>
        {(heeftVooraf(regel) ? voorafInWoorden(gelezen, casus) : []).map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
        {loop.gesteld.flatMap((id) => {
          const antwoord = casus.antwoorden.get(id);
          return antwoord ? (
            <li key={id}>
              {vraagVan(toetsbaar, id)} <b>{antwoordInWoorden(regel, id, antwoord)}</b>
            </li>
          ) : (
            []
          );
        })}
        {regel.lezingen.flatMap(({ variabele }) => {
          const vorm = toVraagvorm(toetsbaar, regel, variabele);
          if (vorm.soort !== 'keuze') return [];
          const gekozen = casus.lezingen.get(variabele) ?? vorm.keuzes[0]?.waarde;
          return (
            <li key={variabele}>
              {vraagVan(toetsbaar, variabele)}{' '}
              <b>{vorm.keuzes.find(({ waarde }) => waarde === gekozen)?.tekst}</b>
            </li>
          );
        })}
      </ul>
      {kanttekeningen.length > 0 && <h2>{t.blad.kanttekeningen}</h2>}
      <Kanttekeningen kanttekeningen={kanttekeningen} />
      <p>{t.blad.gemaakt(vandaag)}</p>
    </article>
  );
}
