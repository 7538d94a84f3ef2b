import { toDag } from '../domain/voortgang/dag.ts';

/** `traject_<name>_<YYYY-MM-DD>.json`, safe on every file system. @param moment of saving, named by its local day */
export function toBestandsnaam(naam: string | undefined, moment: Date): string {
  return `traject_${toSlug(naam ?? '')}_${toDag(moment)}.json`;
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
