import { useMemo } from 'react';
import { isInPlan } from '../../domain/wijziging/wijziging.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { titelVanWijziging } from '../../texts/wijzigingen.ts';
import { Card } from '../../ui/Card.tsx';

/** Everything in the region that waits for something, with the reason. */
export function Blokkades() {
  const { traject, afgeleid } = useWerkruimte();
  const naamVan = useGemeentenaam();
  const rijen = useMemo(
    () =>
      afgeleid
        .wijzigingen()
        .flatMap((wijziging) =>
          wijziging.gemeenten
            .filter(
              (rij) =>
                rij.geldt === 'geldt' && rij.status.stand === 'geblokkeerd' && isInPlan(wijziging, rij),
            )
            .map((rij) => ({ wijziging, rij })),
        ),
    [afgeleid],
  );
  if (rijen.length === 0)
    return <Card title={tekst.blokkades.geen} icon="checkRing" level={3} className="blokkades" />;
  return (
    <Card
      title={tekst.blokkades.titel(rijen.length)}
      icon="octagon"
      level={3}
      className="blokkades blokkades-vol"
      end={
        <a href={trajectLink(traject.id, 'aanpassingen', { zoek: { status: 'geblokkeerd' } })}>
          {tekst.blokkades.naar}
        </a>
      }
    >
      <ul>
        {rijen.map(({ wijziging, rij }) => (
          <li key={`${rij.gemeente}/${wijziging.id}`}>
            <b>{naamVan(rij.gemeente)}</b>
            <span>
              {tekst.blokkades.regel({ titel: titelVanWijziging(wijziging), reden: rij.status.reden ?? '' })}
            </span>
            {rij.deadline !== undefined && <span>{tekst.blokkades.deadline(rij.deadline)}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
