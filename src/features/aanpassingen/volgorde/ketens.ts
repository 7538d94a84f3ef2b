import {
  type Gemeenteplan,
  isOpen,
  type Planpunt,
  toKritiekeKeten,
  toLaatste,
} from '../../../domain/wijziging/gemeenteplan.ts';

/** Gemeenten with the same chain that decides when they are done. */
export type Keten = {
  gemeenten: readonly string[];
  /** of the first of these gemeenten: days and states can differ */
  punten: readonly Planpunt[];
  laatste: Planpunt | undefined;
  /** open work without a day: it can end later */
  zonderDag: number;
};

/** The chains that decide, the one with the last day first; gemeenten that are done are left out. */
export function toKetens(plannen: ReadonlyMap<string, Gemeenteplan>): Keten[] {
  const uit = new Map<string, Keten & { gemeenten: string[] }>();
  for (const [gemeente, plan] of plannen) {
    const punten = toKritiekeKeten(plan);
    if (punten.length === 0) continue;
    const laatste = toLaatste(punten);
    const zonderDag = [...plan.values()].filter(
      (punt) => isOpen(punt) && punt.rij.deadline === undefined,
    ).length;
    // Another day or state is another chain, or the words would be about somebody else.
    const inhoud = JSON.stringify([
      punten.map(({ wijziging, rij }) => [wijziging.id, rij.deadline, rij.status]),
      zonderDag,
    ]);
    const eerder = uit.get(inhoud);
    if (eerder) eerder.gemeenten.push(gemeente);
    else uit.set(inhoud, { gemeenten: [gemeente], punten, laatste, zonderDag });
  }
  return [...uit.values()].toSorted(
    (a, b) =>
      (b.laatste?.rij.deadline ?? '').localeCompare(a.laatste?.rij.deadline ?? '') ||
      b.punten.length - a.punten.length,
  );
}

/** Work that waits for other open work somewhere, with what it waits for. */
export function toWachtlijst(
  plannen: ReadonlyMap<string, Gemeenteplan>,
): { punt: Planpunt; eerst: readonly Planpunt[] }[] {
  const uit = new Map<string, { punt: Planpunt; eerst: Map<string, Planpunt> }>();
  for (const plan of plannen.values())
    for (const [id, punt] of plan) {
      if (punt.rij.status.stand === 'klaar') continue;
      for (const vorig of punt.na) {
        const eerst = plan.get(vorig);
        if (!eerst || eerst.rij.status.stand === 'klaar') continue;
        const regel = uit.get(id) ?? { punt, eerst: new Map<string, Planpunt>() };
        uit.set(id, regel);
        regel.eerst.set(vorig, eerst);
      }
    }
  return [...uit.values()].map(({ punt, eerst }) => ({ punt, eerst: [...eerst.values()] }));
}
