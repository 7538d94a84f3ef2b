import type { Scanlijst } from '../domain/scanlijst/scanlijst.ts';

/** Loads only the questions; the build has checked them. @throws when they cannot be fetched */
export async function laadScanlijst(): Promise<Scanlijst> {
  const { default: data } = await import('../../checklists/preferente-werkwijze/scanlijst.yaml');
  return data as Scanlijst;
}
