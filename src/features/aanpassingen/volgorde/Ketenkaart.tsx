import { useGemeentenaam } from '../../../store/werkruimte.ts';
import { plan } from '../../../texts/plan.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { dagInWoorden, titelVanWijziging, wijzigingen as woorden } from '../../../texts/wijzigingen.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import type { Keten } from './ketens.ts';

const t = planhulp.volgorde;

/** The chain that decides, in words: what comes first, what after that, the last day, and what has no day yet. */
export function Ketenkaart({
  keten: { gemeenten, punten, laatste, zonderDag },
  toRij,
}: {
  keten: Keten;
  toRij: (wijziging: string) => string;
}) {
  const naam = useGemeentenaam();
  return (
    <section className="nakijk-kaart">
      <h3>{t.voor(gemeenten.map(naam))}</h3>
      <p>{toZin(punten.length, laatste !== undefined)}</p>
      {(punten.length > 1 || laatste) && (
        <ol className="nakijk-keten">
          {punten.map(({ wijziging, rij }, plek) => {
            const eerder = punten[plek - 1]?.rij.deadline;
            const teVroeg = rij.deadline !== undefined && eerder !== undefined && rij.deadline < eerder;
            return (
              <li key={wijziging.id}>
                <a href={toRij(wijziging.id)}>{titelVanWijziging(wijziging)}</a>
                <span>
                  {rij.deadline === undefined ? (
                    <span className="muted">{plan.bord.geenDag}</span>
                  ) : (
                    dagInWoorden(rij.deadline, 'kort')
                  )}
                </span>
                <StatusMark tone={rij.status.stand}>{woorden.stand[rij.status.stand]}</StatusMark>
                {teVroeg && (
                  <small>
                    <StatusMark tone="let-op">{t.teVroeg}</StatusMark>
                  </small>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {laatste?.rij.deadline === undefined ? (
        <p>{t.geenDag}</p>
      ) : (
        <>
          <p>{t.laatste(titelVanWijziging(laatste.wijziging), laatste.rij.deadline)}</p>
          {zonderDag > 0 && <p>{t.zonderDag(zonderDag)}</p>}
        </>
      )}
    </section>
  );
}

function toZin(aantal: number, heeftDag: boolean): string {
  if (heeftDag) return t.bepaalt(aantal);
  return aantal > 1 ? t.langste(aantal) : t.losse;
}
