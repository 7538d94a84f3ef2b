import { toBestandsdeel } from '../bestandsdeel.ts';

type Zinnennaam = {
  /** name of the traject */
  naam: string | undefined;
  /** name of the one gemeente or the own process model that it is about; undefined = all gemeenten */
  over: string | undefined;
  /** YYYY-MM-DD */
  dag: string;
};

/** `zinnen_<traject>[_<of what>]_<YYYY-MM-DD>.txt` */
export function zinnenbestandsnaam({ naam, over, dag }: Zinnennaam): string {
  const delen = [naam ?? '', ...(over === undefined ? [] : [over])].map(toBestandsdeel);
  return `${['zinnen', ...delen, dag].join('_')}.txt`;
}
