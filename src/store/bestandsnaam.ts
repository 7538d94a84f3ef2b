/** `traject_<name>_<YYYY-MM-DD>.json`, safe on every file system. @param dag local day of saving */
export function toBestandsnaam(naam: string | undefined, dag: Date): string {
  return `traject_${toSlug(naam ?? '')}_${toDag(dag)}.json`;
}

function toSlug(naam: string): string {
  const slug = naam
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'zonder-naam' : slug;
}

function toDag(moment: Date): string {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${moment.getFullYear()}-${twee(moment.getMonth() + 1)}-${twee(moment.getDate())}`;
}
