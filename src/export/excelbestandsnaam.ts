/** `wijzigingenlijst_<region>_<YYYY-MM-DD>.xlsx`, safe on every file system. @param dag YYYY-MM-DD */
export function excelbestandsnaam(regio: string, dag: string): string {
  const slug = regio
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `wijzigingenlijst_${slug === '' ? 'zonder-naam' : slug}_${dag}.xlsx`;
}
