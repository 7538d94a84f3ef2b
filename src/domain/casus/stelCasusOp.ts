import type { Casus } from './casus.ts';
import type { Casusvoorbeeld } from './casusinhoud.ts';
import { plusMaanden, toDag, toDagnummer } from './dagnummer.ts';

/** A ready casus on the days of the user. @param startWerk YYYY-MM-DD, a day of the calendar */
export function stelCasusOp(
  { route, proefplaats, contract, gebeurtenis }: Casusvoorbeeld,
  { aanvraag, startWerk }: Pick<Casus, 'aanvraag' | 'startWerk'>,
): Casus {
  const start = toDagnummer(startWerk);
  const einde = plusMaanden(start, contract) - 1;
  return {
    route,
    aanvraag,
    startWerk,
    proefplaats: proefplaats === undefined ? null : toDag(plusMaanden(start, -proefplaats)),
    eindeContract: toDag(einde),
    gebeurtenis: gebeurtenis
      ? {
          soort: gebeurtenis.soort,
          op: toDag(
            'na' in gebeurtenis ? plusMaanden(start, gebeurtenis.na) : einde - gebeurtenis.voorEinde * 7,
          ),
        }
      : null,
    hoogstens: null,
  };
}
