import type { Stand } from '../../diagram/beeld.ts';
import { toBestandsdeel } from '../bestandsdeel.ts';

type Beeldnaam = {
  /** name of the traject */
  naam: string | undefined;
  /** name of the one gemeente that is shown; undefined = all of them */
  gemeente: string | undefined;
  stand: Stand;
  /** YYYY-MM-DD */
  dag: string;
  soort: 'svg' | 'png';
};

/** `schema_<traject>[_<gemeente>]_<view>_<YYYY-MM-DD>.<svg|png>` */
export function beeldbestandsnaam({ naam, gemeente, stand, dag, soort }: Beeldnaam): string {
  const delen = [naam ?? '', ...(gemeente === undefined ? [] : [gemeente])].map(toBestandsdeel);
  return `${['schema', ...delen, stand, dag].join('_')}.${soort}`;
}
