import { useLayoutEffect, useMemo, useState } from 'react';
import type { Inleesvoorstel } from '../../import/werkmap/inleesvoorstel.ts';
import { inleesstappen } from '../../import/werkmap/toInleesvoorstel.ts';
import type { Werkmapinhoud } from '../../import/werkmap/toWerkmapinhoud.ts';
import { BEURT } from '../../werkmap/beurt.ts';
import { useWerkruimte, type Werkruimte } from '../../store/werkruimte.ts';
import { groepeerVoorstel, type Voorstelgroep } from './voorstelgroepen.ts';

/** What a file would change, as it stands on the screen. */
export type Gemaaktvoorstel = {
  voorstel: Inleesvoorstel;
  groepen: readonly Voorstelgroep[];
};

type Bron = Pick<Werkruimte, 'traject' | 'werkwijze' | 'afgeleid'> & { inhoud: Werkmapinhoud };

/**
 * Lays a file beside the traject, a little at a time. What was made last stays until there is a newer one.
 * @returns `isActueel`: it is about the traject as it is now; `ver`: which part (0 to 1) of the first one was read
 */
export function useInleesvoorstel(inhoud: Werkmapinhoud) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const bron = useMemo(
    () => ({ inhoud, traject, werkwijze, afgeleid }),
    [inhoud, traject, werkwijze, afgeleid],
  );
  const [gemaakt, zetGemaakt] = useState<Gemaaktvoorstel & { bron: Bron }>();
  const [ver, zetVer] = useState(0);
  // The first turn comes before the picture: a small file is there at once.
  useLayoutEffect(() => {
    const stappen = maakVoorstel(bron);
    let wacht: ReturnType<typeof setTimeout> | undefined;
    const werk = () => {
      const begin = performance.now();
      try {
        for (;;) {
          const stap = stappen.next();
          if (stap.done) return zetGemaakt({ ...stap.value, bron });
          if (performance.now() - begin < BEURT) continue;
          zetVer(stap.value);
          wacht = setTimeout(werk);
          return;
        }
      } catch (fout) {
        // Thrown where the screen is drawn, so that it is told there.
        zetGemaakt(() => {
          throw fout;
        });
      }
    };
    werk();
    return () => clearTimeout(wacht);
  }, [bron]);
  return { gemaakt, isActueel: gemaakt?.bron === bron, ver };
}

function* maakVoorstel({ inhoud, traject, werkwijze, afgeleid }: Bron): Generator<number, Gemaaktvoorstel> {
  const { scanlijst } = werkwijze;
  const wijzigingen = afgeleid.wijzigingen();
  yield 0;
  const voorstel = yield* inleesstappen(inhoud, {
    traject,
    scanlijst,
    wijzigingen,
    ankers: werkwijze.werkproces.ankers,
    rollen: new Map(werkwijze.team.rollen.map(({ id, titel }) => [id, titel])),
  });
  yield 1;
  const namen = new Map(afgeleid.gemeenten.map(({ code, naam }) => [code, naam]));
  return { voorstel, groepen: groepeerVoorstel(voorstel.regels, { wijzigingen, scanlijst, namen }) };
}
