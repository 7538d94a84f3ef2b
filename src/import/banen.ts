import type { Procesmodel } from '../domain/proces/procesmodel.ts';
import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Lezing } from './lezing.ts';
import type { Moddleelement } from './moddleElement.ts';

/** All lanes of the model while it is read. */
export type Banen = {
  /** @param pad names of what it stands in, outside first: only said when two lanes have one name */
  voegToe: (element: Moddleelement, naam: string, pad: readonly string[]) => string;
  /** The lane of a party without steps: drawn several times with one name, it is still one party. */
  voegPartijToe: (element: Moddleelement, naam: string) => string;
  heeft: (id: string) => boolean;
  lijst: () => Procesmodel['banen'];
};

export function maakBanen(lezing: Lezing): Banen {
  const banen = new Map<string, { naam: string; voluit: string }>();
  const partijen = new Map<string, string>();
  const alle: Banen = {
    voegPartijToe: (element, naam) => {
      const id = partijen.get(naam) ?? alle.voegToe(element, naam, []);
      if (naam !== t.zonderNaam) partijen.set(naam, id);
      return id;
    },
    voegToe: (element, ruw, pad) => {
      const id = lezing.id('Baan', element);
      if (banen.has(id)) return id;
      // Some programs draw one lane without a name in every pool: then the pool says who it is.
      const naam = ruw || pad.at(-1) || t.zonderNaam;
      if (naam === t.zonderNaam) lezing.meld('zonder-naam', lezing.noem(element));
      banen.set(id, { naam, voluit: lezing.tekst((ruw === '' ? pad : [...pad, ruw]).join(': ') || naam) });
      return id;
    },
    heeft: (id) => banen.has(id),
    lijst: () => {
      const keer = telling([...banen.values()].map(({ naam }) => naam));
      const namen = [...banen].map(([id, { naam, voluit }]) => ({
        id,
        naam: (keer.get(sleutel(naam)) ?? 0) > 1 ? voluit : naam,
      }));
      return nummer(namen);
    },
  };
  return alle;
}

const sleutel = (naam: string): string => naam.toLowerCase();

function telling(namen: readonly string[]): Map<string, number> {
  const keer = new Map<string, number>();
  for (const naam of namen) keer.set(sleutel(naam), (keer.get(sleutel(naam)) ?? 0) + 1);
  return keer;
}

/** Two lanes that are still called the same get a number. */
function nummer(banen: Procesmodel['banen']): Procesmodel['banen'] {
  const gezien = new Map<string, number>();
  return banen.map(({ id, naam }) => {
    const nr = (gezien.get(sleutel(naam)) ?? 0) + 1;
    gezien.set(sleutel(naam), nr);
    return { id, naam: nr === 1 ? naam : t.nogEen(naam, nr) };
  });
}
