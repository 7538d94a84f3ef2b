import type { Stand } from '../../diagram/beeld.ts';
import { toBestandsdeel } from '../bestandsdeel.ts';

type Beeldnaam = {
  /** name of the traject */
  naam: string | undefined;
  /** names of the one or two gemeenten that are shown; none = all of them */
  gemeenten: readonly string[];
  stand: Stand;
  /** YYYY-MM-DD */
  dag: string;
  soort: 'svg' | 'png';
};

/** `schema_<traject>[_<gemeente>…]_<view>_<YYYY-MM-DD>.<svg|png>` */
export function beeldbestandsnaam({ naam, gemeenten, stand, dag, soort }: Beeldnaam): string {
  const delen = [naam ?? '', ...gemeenten].map(toBestandsdeel);
  return `${['schema', ...delen, stand, dag].join('_')}.${soort}`;
}
