import { toBestandsdeel } from '../bestandsdeel.ts';

type Beeldnaam = {
  /** name of the traject */
  naam: string | undefined;
  /** names of what is shown: one or two gemeenten, an own process model; none = the whole region */
  over: readonly string[];
  /** the view, and of two gemeenten the one that it shows: `nu`, `verschil`, `nu Dorpstad` */
  beeld: string;
  /** YYYY-MM-DD */
  dag: string;
  soort: 'svg' | 'png';
};

/** `schema_<traject>[_<of what>…]_<view>_<YYYY-MM-DD>.<svg|png>` */
export function beeldbestandsnaam({ naam, over, beeld, dag, soort }: Beeldnaam): string {
  const delen = [naam ?? '', ...over, beeld].map(toBestandsdeel);
  return `${['schema', ...delen, dag].join('_')}.${soort}`;
}
