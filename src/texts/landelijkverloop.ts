import { dagInWoorden } from './wijzigingen.ts';

/** Sentences of the curve, its milestones and the forecast. Days arrive as YYYY-MM-DD. */
export const landelijkverloopTekst = {
  kop: (aantal: number, totaal: number) =>
    aantal === 1
      ? `1 van ${totaal} gemeenten is afgevinkt`
      : `${aantal} van ${totaal} gemeenten zijn afgevinkt`,
  naam: 'Verloop',
  alle: (totaal: number) => `${totaal} alle`,
  afgevinkt: 'afgevinkt',
  leeg: 'Lees bestanden in. Daarna zie je hier het verloop.',
  beeld: (delen: { van: string; eerst: number; tot: string; nu: number }) =>
    `Verloop van het aantal afgevinkte gemeenten: ${delen.eerst} op ${dagInWoorden(delen.van)}, ${delen.nu} op ${dagInWoorden(delen.tot)}. De tabel eronder geeft dezelfde cijfers.`,
  schuif: 'Peildatum',
  schuifUitleg: 'Schuif om een eerdere dag te zien, of klik in het verloop.',
  opDag: (delen: { dag: string; afgevinkt: number }) =>
    `${dagInWoorden(delen.dag)}: ${delen.afgevinkt} afgevinkt`,
  deel: (aantal: number, klasse: string) => `${aantal} ${klasse.toLowerCase()}`,
  vanaf2019: 'Vanaf 2019',
  vooruitblik: 'Vooruitblik',
  teKort: 'Een vooruitblik kan pas als er een jaar aan standen is.',
  blik: (delen: { midden: number; laag: number; hoog: number }) =>
    `We tellen een jaar door met het tempo van het afgelopen jaar: ${delen.midden} gemeenten per jaar. De band laat het langzaamste en het snelste kwartaal van dat jaar zien: ${delen.laag} tot ${delen.hoog} per jaar. Dit is rekenen, geen voorspelling.`,
  tabel: {
    open: 'Als tabel',
    naam: 'Aantal gemeenten per status, aan het eind van elke periode',
    dag: 'Op',
    totaal: 'Gemeenten',
    dagInTabel: (dag: string) => dagInWoorden(dag, 'kort'),
  },
  mijlpalen: {
    open: (aantal: number) => `Mijlpalen (${aantal})`,
    uitleg:
      'Dit zijn cijfers van anderen en wetswijzigingen. Definities verschillen: elke bron telde iets anders. Daarom tellen we ze nooit op bij onze eigen cijfers.',
    telde: (wat: string) => `Geteld: ${wat}.`,
    wet: 'Wet',
    cijfer: 'Cijfer van anderen',
    teken: (nummer: number) => `Mijlpaal ${nummer}`,
  },
} as const;
