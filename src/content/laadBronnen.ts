import type { Bronnen } from './bronnen.ts';

/** Loads the list of sources when somebody asks for it; the build has checked it. @throws when it cannot be fetched */
export async function laadBronnen(): Promise<Bronnen> {
  const { default: data } = await import('../../checklists/preferente-werkwijze/bronnen.yaml');
  return data as Bronnen;
}
