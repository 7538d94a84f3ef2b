import { useEffect, useState } from 'react';

/** Rows per frame: few enough to keep typing and scrolling smooth. */
export const PER_BEELD = 40;

/**
 * Lets a long list grow on the screen, a piece per frame; all of it stands there within a fraction of a second and no
 * single task is long. Rows that stand there already stay when the list changes: a box that was scrolled stays where
 * it is.
 */
export function useAangroei<T>(lijst: readonly T[]): readonly T[] {
  const [aantal, setAantal] = useState(PER_BEELD);
  // A list that became short grows from there when it becomes long again.
  const hoogstens = Math.max(PER_BEELD, lijst.length);
  if (aantal > hoogstens) setAantal(hoogstens);
  const klaar = aantal >= lijst.length;
  useEffect(() => {
    if (klaar) return undefined;
    const beeld = requestAnimationFrame(() => setAantal(aantal + PER_BEELD));
    return () => cancelAnimationFrame(beeld);
  }, [aantal, klaar]);
  return klaar ? lijst : lijst.slice(0, aantal);
}
