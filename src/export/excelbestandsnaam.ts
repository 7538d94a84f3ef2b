import { toBestandsdeel } from './bestandsdeel.ts';

/** `wijzigingenlijst_<region>_<YYYY-MM-DD>.xlsx`. @param dag YYYY-MM-DD */
export function excelbestandsnaam(regio: string, dag: string): string {
  return `wijzigingenlijst_${toBestandsdeel(regio)}_${dag}.xlsx`;
}

/** `scan_<who>_<YYYY-MM-DD>.xlsx`. @param dag YYYY-MM-DD */
export function scanbestandsnaam(wie: string, dag: string): string {
  return `scan_${toBestandsdeel(wie)}_${dag}.xlsx`;
}
