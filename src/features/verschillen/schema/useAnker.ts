import { type RefObject, useLayoutEffect, useRef } from 'react';
import { schuifInZicht, schuifMee } from './schuifInZicht.ts';
import type { Schemamodel } from './schemamodel.ts';

/**
 * A step that opens or closes stays where it was on the screen, the picture moves around it; and what is inside can
 * be seen.
 */
export function useAnker(beeld: RefObject<HTMLElement | null>, model: Schemamodel, zoom: number): void {
  const vorig = useRef(model);
  useLayoutEffect(() => {
    const was = vorig.current;
    vorig.current = model;
    const anker = model.knopen.find(({ id, deel }) => {
      const eerder = was.knopen.find((knoop) => knoop.id === id);
      return eerder !== undefined && (eerder.deel === undefined) !== (deel === undefined);
    });
    const eerder = was.knopen.find(({ id }) => id === anker?.id);
    if (!beeld.current || !anker || !eerder) return;
    schuifMee(beeld.current, { x: (anker.x - eerder.x) * zoom, y: (anker.y - eerder.y) * zoom });
    schuifInZicht(beeld.current, anker, zoom, 'net');
  }, [beeld, model, zoom]);
}
