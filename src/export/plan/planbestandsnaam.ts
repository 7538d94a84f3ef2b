import { toBestandsdeel } from '../bestandsdeel.ts';

type Plannaam = {
  wat: 'wijzigingenlijst' | 'implementatieplan' | 'stuurgroep' | 'agenda';
  soort: 'csv' | 'docx' | 'pptx' | 'ics';
  /** name of the traject */
  regio: string | undefined;
  /** name of the only gemeente that it is about; undefined = all */
  gemeente: string | undefined;
  /** YYYY-MM-DD */
  dag: string;
};

/** `<what>_<region>[_<gemeente>]_<YYYY-MM-DD>.<kind>` */
export function planbestandsnaam({ wat, soort, regio, gemeente, dag }: Plannaam): string {
  const delen = [regio ?? '', ...(gemeente === undefined ? [] : [gemeente])].map(toBestandsdeel);
  return `${[wat, ...delen, dag].join('_')}.${soort}`;
}
