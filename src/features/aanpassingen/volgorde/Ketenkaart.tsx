import { useGemeentenaam } from '../../../store/werkruimte.ts';
import { plan } from '../../../texts/plan.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { dagInWoorden, titelVanWijziging, wijzigingen as woorden } from '../../../texts/wijzigingen.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import type { Keten } from './ketens.ts';

const t = planhulp.volgorde;

/** One chain in words: what comes first, what after that, and the last day. */
export function Ketenkaart({
  keten: { gemeenten, punten, laatste },
  toRij,
}: {
  keten: Keten;
  toRij: (wijziging: string) => string;
}) {
  const naam = useGemeentenaam();
  return (
    <section className="nakijk-kaart">
      <h3>{t.voor(gemeenten.map(naam))}</h3>
      <p>{punten.length > 1 ? t.langste(punten.length) : t.losse}</p>
      {punten.length > 1 && (
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
      <p>
        {laatste?.rij.deadline === undefined
          ? t.geenDag
          : t.laatste(titelVanWijziging(laatste.wijziging), laatste.rij.deadline)}
      </p>
    </section>
  );
}
