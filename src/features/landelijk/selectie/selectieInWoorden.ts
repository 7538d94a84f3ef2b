import type { Regioregister } from '../../../domain/regio/regioregister.ts';
import { kaart } from '../../../texts/kaart.ts';
import { landelijkselectieTekst } from '../../../texts/landelijkselectie.ts';
import { landelijkuitvoerTekst as tekst } from '../../../texts/landelijkuitvoer.ts';
import { KAARTKLASSEN } from '../kaartstand.ts';
import type { Selectie } from './selectie.ts';

/** What is left when everything else is filtered out, a text per filter; empty without a filter. For paper and pictures. */
export function selectieInWoorden(selectie: Selectie, { arbeidsmarktregios }: Regioregister): string[] {
  const { regio, provincie, verband, grootte, klassen, opnieuw, overlap } = selectie;
  const namen = KAARTKLASSEN.filter((klasse) => klassen.has(klasse)).map((klasse) =>
    kaart.klasse[klasse].toLowerCase(),
  );
  return [
    ...arbeidsmarktregios.flatMap(({ code, naam }) => (code === regio ? [kaart.regio(naam)] : [])),
    ...(provincie === undefined ? [] : [`${landelijkselectieTekst.filter.provincie} ${provincie}`]),
    ...(verband === undefined ? [] : [verband]),
    ...(grootte === undefined ? [] : [landelijkselectieTekst.grootte[grootte]]),
    ...(namen.length === KAARTKLASSEN.length ? [] : namen.length === 0 ? [tekst.geenKlasse] : namen),
    ...(opnieuw ? [tekst.alleenOpnieuw] : []),
    ...(overlap ? [tekst.alleenOverlap] : []),
  ];
}
