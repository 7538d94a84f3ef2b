import type { Gemeente } from '../../domain/regio/gemeente.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { dagVan } from '../../domain/voortgang/dag.ts';
import type { Gemeentestand } from '../../domain/voortgang/landelijkeStand.ts';
import { telPerRegio } from '../../domain/voortgang/regiostand.ts';
import { kaart } from '../../texts/kaart.ts';
import { landelijkTekst } from '../../texts/landelijk.ts';
import { landelijkuitvoerTekst as tekst } from '../../texts/landelijkuitvoer.ts';
import { toDagcel } from '../../werkmap/dagcel.ts';
import type { Cel, Tabel, Werkblad } from '../../werkmap/werkmap.ts';

/** What is taken along: the gemeenten that are shown, on one day. */
export type Landelijkelijstbron = {
  register: Regioregister;
  /** in the order of the rows */
  gemeenten: readonly Gemeente[];
  stand: ReadonlyMap<string, Gemeentestand>;
  /** YYYY-MM-DD */
  peildatum: string;
};

const k = tekst.kolommen;
const KLASSEN = ['afgevinkt', 'bezig', 'voorbereiding', 'niet-begonnen', 'onbekend'] as const;

/** A row per gemeente, also of those without news. Codes are text. */
export function toLandelijkelijst({ register, gemeenten, stand }: Landelijkelijstbron): Tabel {
  const regios = new Map(register.arbeidsmarktregios.map(({ code, naam }) => [code, naam]));
  return {
    kolommen: [
      { kop: k.code, breedte: 10 },
      { kop: k.gemeente, breedte: 26 },
      { kop: k.regio, breedte: 26 },
      { kop: k.provincie, breedte: 16 },
      { kop: k.inwoners, breedte: 12 },
      { kop: k.status, breedte: 16 },
      { kop: k.sinds, breedte: 14 },
      { kop: k.grond, breedte: 26 },
      { kop: k.onderVoorwaarde, breedte: 14 },
      { kop: k.voorwaardeTot, breedte: 14 },
      { kop: k.ingangsdatum, breedte: 14 },
      { kop: k.versie, breedte: 14 },
      { kop: k.bericht, breedte: 14 },
    ],
    rijen: gemeenten.map((gemeente) => [
      gemeente.code,
      gemeente.weergavenaam,
      regios.get(gemeente.arbeidsmarktregio) ?? gemeente.arbeidsmarktregio,
      gemeente.provincie,
      gemeente.inwoners,
      ...toFeitcellen(stand.get(gemeente.code)),
    ]),
  };
}

function toFeitcellen(gevonden: Gemeentestand | undefined): Cel[] {
  if (!gevonden) return [landelijkTekst.status.onbekend, null, null, null, null, null, null, null];
  const { feit, bron } = gevonden;
  const bericht = bron.soort === 'hand' ? bron.feit.datum : dagVan(bron.voortgang.stand);
  const dag = (waarde: string | null | undefined) => (waarde ? toDagcel(waarde) : null);
  return [
    landelijkTekst.status[feit.status],
    dag(dagVan(feit.sinds)),
    landelijkTekst.grond[feit.grond],
    feit.onderVoorwaarde ? tekst.ja : tekst.nee,
    dag(feit.voorwaardeTot),
    dag(feit.ingangsdatum),
    feit.criteriaversie,
    dag(bericht),
  ];
}

/** Sheets of the workbook: gemeenten, regio's, and what the numbers do and do not say. */
export function toLandelijkebladen(bron: Landelijkelijstbron): Werkblad[] {
  const { register, gemeenten, stand, peildatum } = bron;
  const regios = telPerRegio({ ...register, gemeenten }, stand).filter((regio) => regio.gemeenten.length > 0);
  return [
    { naam: tekst.bladen.gemeenten, ...toLandelijkelijst(bron) },
    {
      naam: tekst.bladen.regios,
      kolommen: [
        { kop: k.regio, breedte: 28 },
        ...KLASSEN.map((klasse) => ({ kop: kaart.klasse[klasse], breedte: 15 })),
        { kop: k.gemeenten, breedte: 12 },
      ],
      rijen: regios.map(({ naam, aantallen, gemeenten: leden }) => [
        naam,
        ...KLASSEN.map((klasse) => aantallen[klasse]),
        leden.length,
      ]),
    },
    {
      naam: tekst.bladen.uitleg,
      kolommen: [
        { kop: k.wat, breedte: 16 },
        { kop: k.waarde, breedte: 100 },
      ],
      rijen: [
        [tekst.peildatum, toDagcel(peildatum)],
        [tekst.indeling, register.bron],
        [tekst.titel, tekst.toelichting],
        [landelijkTekst.status.onbekend, landelijkTekst.onbekendUitleg],
      ],
    },
  ];
}

/** `landelijke-stand_<YYYY-MM-DD>.<kind>`. @param dag the peildatum */
export function landelijkebestandsnaam(dag: string, soort: 'xlsx' | 'csv' | 'svg' | 'png' | 'json'): string {
  return `landelijke-stand_${dag}.${soort}`;
}
