import { wijzigingssleutel } from '../domain/traject/sleutels.ts';
import type { Traject } from '../domain/traject/traject.ts';
import type { Besluit } from '../domain/wijziging/besluit.ts';
import type { Voorbeeldbesluit, Voorbeeldbestand } from './voorbeeldbestand.ts';
import { vastOp } from './voorbeeldMoment.ts';

/** The decisions of an example, each field under its own key per gemeente. */
export function voorbeeldWijzigingen({ besluiten }: Voorbeeldbestand): Traject['wijzigingen'] {
  return Object.fromEntries(
    besluiten.flatMap((besluit) =>
      besluit.gemeenten.flatMap((gemeente) => {
        const { wijziging, op, eigenaar, deadline, status, statusOp = op, redenStatus } = besluit;
        const velden: [string, Traject['wijzigingen'][string]][] = [
          [wijzigingssleutel(gemeente, wijziging, 'besluit'), vastOp(op, toBesluit(besluit))],
        ];
        if (eigenaar !== undefined)
          velden.push([wijzigingssleutel(gemeente, wijziging, 'eigenaar'), vastOp(op, eigenaar)]);
        if (deadline !== undefined)
          velden.push([wijzigingssleutel(gemeente, wijziging, 'deadline'), vastOp(op, deadline)]);
        if (status !== undefined) {
          const waarde =
            redenStatus === undefined ? { stand: status } : { stand: status, reden: redenStatus };
          velden.push([wijzigingssleutel(gemeente, wijziging, 'status'), vastOp(statusOp, waarde)]);
        }
        return velden;
      }),
    ),
  );
}

function toBesluit({ besluit, reden, tot, stand, rol, op }: Voorbeeldbesluit): Besluit {
  return {
    keuze: besluit,
    ...(reden !== undefined && { reden }),
    ...(tot !== undefined && { tot }),
    ...(stand === 'bevestigd' && rol !== undefined && { bevestigd: { rol, op } }),
  };
}
