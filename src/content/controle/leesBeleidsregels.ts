import { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import { type Brondocument, leesBrondocument } from './Brondocument.ts';
import type { Bevinding, Inhoudsbestand } from './Controlefout.ts';
import type { Inhoud } from './Inhoud.ts';
import { leesVolgensSchema } from './leesVolgensSchema.ts';

const PATROON = /^checklists\/beleidsregels\/[^/]+\/regel\.yaml$/;

/** Reads what belongs to the tables of local rules; one that does not fit its schema is reported and left out. */
export function leesBeleidsregels(bestanden: readonly Inhoudsbestand[]) {
  const documenten: Brondocument[] = [];
  const bevindingen: Bevinding[] = [];
  const goed: Inhoud['beleidsregels'] = [];
  for (const bestand of bestanden.filter(({ pad }) => PATROON.test(pad))) {
    const document = leesBrondocument(bestand);
    documenten.push(document);
    if (document.fouten.length > 0) continue;
    const gelezen = leesVolgensSchema(Beleidsregel, document.data, bestand.pad);
    if (gelezen.ok) goed.push({ bestand: bestand.pad, regel: gelezen.waarde });
    else bevindingen.push(...gelezen.bevindingen);
  }
  return { documenten, bevindingen, goed };
}
