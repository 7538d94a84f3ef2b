import { type Beslistabel, isAlles } from '../../domain/beleidsregel/beslismodel.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { regeltabelTekst } from '../../texts/regeltabel.ts';
import { celInWoorden } from './celInWoorden.ts';
import type { GelezenRegel } from './gelezenRegel.ts';

const t = regeltabelTekst;

type RijkaartenProps = { gelezen: GelezenRegel; tabel: Beslistabel; kanttekeningen: (rij: string) => string };

/** The rows of a table below each other, for a phone: when the row fits, and what comes out then. */
export function Rijkaarten({ gelezen, tabel, kanttekeningen }: RijkaartenProps) {
  return (
    <ol className="br-rijen" aria-label={tabel.naam}>
      {tabel.rijen.map((rij, k) => {
        const bekeken = tabel.kolommen.flatMap(({ variabele, naam }, kolom) => {
          const cel = rij.cellen[kolom] ?? '-';
          return isAlles(cel) ? [] : [{ naam, waarde: celInWoorden(gelezen, variabele, cel) }];
        });
        return (
          <li key={rij.id}>
            <p className="br-rijkop">
              <span>{t.rijNummer(k + 1)}</span>{' '}
              <b>{beleidsregelTekst.advies.uitkomst(String(rij.uitkomst))}</b>
            </p>
            {bekeken.length === 0 ? (
              <p>{t.altijd}</p>
            ) : (
              <dl>
                {bekeken.map(({ naam, waarde }) => (
                  <div key={naam}>
                    <dt>{naam}</dt>
                    <dd>{waarde}</dd>
                  </div>
                ))}
              </dl>
            )}
            <p className="br-artikel">
              {beleidsregelTekst.advies.regel(rij.regels, rij.artikel)}. {t.kanttekening}:{' '}
              {kanttekeningen(rij.id)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
