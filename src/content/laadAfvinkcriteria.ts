import type { Afvinkcriteria } from '../domain/werkwijze/afvinkpunt.ts';

/** Loads only the eight points; the build has checked them. @throws when they cannot be fetched */
export async function laadAfvinkcriteria(): Promise<Afvinkcriteria> {
  const { default: data } = await import('../../checklists/preferente-werkwijze/afvinken.yaml');
  return data as Afvinkcriteria;
}
