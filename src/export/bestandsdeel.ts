/** A name as part of a file name, safe on every file system; at most 60 letters, digits and dashes. */
export function toBestandsdeel(naam: string): string {
  const slug = naam
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'zonder-naam' : slug;
}
