import { type Bpmnopmerking, OPMERKINGSOORTEN, type Opmerkingsoort } from './bpmnuitkomst.ts';

/** Collects remarks while a file is read: every element once per thing that happened to it, so that counts are right. */
export type Opmerkingen = {
  meld: (soort: Opmerkingsoort, element: string) => void;
  lijst: () => Bpmnopmerking[];
};

export function maakOpmerkingen(): Opmerkingen {
  const perSoort = new Map<Opmerkingsoort, string[]>();
  return {
    meld: (soort, element) => {
      const elementen = perSoort.get(soort);
      if (elementen) elementen.push(element);
      else perSoort.set(soort, [element]);
    },
    lijst: () =>
      OPMERKINGSOORTEN.flatMap((soort) => {
        const elementen = perSoort.get(soort);
        return elementen ? [{ soort, elementen }] : [];
      }),
  };
}
