import { toBestandsdeel } from '../bestandsdeel.ts';

type Zinnennaam = {
  /** name of the traject */
  naam: string | undefined;
  /** name of the one gemeente that it is about; undefined = all of them */
  gemeente: string | undefined;
  /** YYYY-MM-DD */
  dag: string;
};

/** `zinnen_<traject>[_<gemeente>]_<YYYY-MM-DD>.txt` */
export function zinnenbestandsnaam({ naam, gemeente, dag }: Zinnennaam): string {
  const delen = [naam ?? '', ...(gemeente === undefined ? [] : [gemeente])].map(toBestandsdeel);
  return `${['zinnen', ...delen, dag].join('_')}.txt`;
}
