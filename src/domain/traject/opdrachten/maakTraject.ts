import type { Mutatie } from '../mutatie.ts';

/** A proposed column: one uitvoerder with its gemeenten. */
export type Kolomvoorstel = {
  naam: string;
  gemeenten: readonly { code: string; naam: string }[];
};

/** Starts a traject; column ids are `k1`, `k2` … in the given order. */
export function maakTraject({
  naam,
  kolommen,
  scanlijst,
  op,
  nieuwId,
}: {
  naam: string;
  kolommen: readonly Kolomvoorstel[];
  scanlijst: { id: string; versie: string };
  op: string;
  nieuwId: () => string;
}): Mutatie[] {
  const gemeenten = kolommen.flatMap((kolom, k) =>
    kolom.gemeenten.map((gemeente) => ({ ...gemeente, uitvoerder: `k${k + 1}` })),
  );
  return [
    { deel: 'kenmerken', sleutel: 'naam', waarde: naam },
    { deel: 'kenmerken', sleutel: 'scanlijst', waarde: scanlijst },
    { deel: 'kenmerken', sleutel: 'gemaaktOp', waarde: op },
    ...kolommen.map((kolom, k): Mutatie => ({
      deel: 'uitvoerders',
      sleutel: `k${k + 1}`,
      waarde: { naam: kolom.naam, volgorde: k },
    })),
    ...gemeenten.map(({ code, naam: gemeentenaam, uitvoerder }, volgorde): Mutatie => ({
      deel: 'gemeenten',
      sleutel: code,
      waarde: { naam: gemeentenaam, uitvoerder, volgorde },
    })),
    { deel: 'journaal', sleutel: nieuwId(), waarde: { soort: 'traject-gemaakt' } },
  ];
}
