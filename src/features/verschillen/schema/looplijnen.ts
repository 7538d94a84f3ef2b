import type { Deelknoop } from './deelbeeld.ts';
import type { Schemaknoop, Schemalijn } from './schemamodel.ts';

type Looplijn = { van: string; naar: string; heenEnWeer?: boolean };

/**
 * The lines that the arrow keys follow. Inside an opened step they run through its deelstappen one by one, and from
 * the last one on to where the step itself leads.
 */
export function toLooplijnen(
  stappen: readonly (Schemaknoop | Deelknoop)[],
  lijnen: readonly Schemalijn[],
): Looplijn[] {
  const binnen = stappen.filter((stap): stap is Deelknoop => 'binnen' in stap);
  const eigen = binnen.flatMap((stap, nr): Looplijn[] => {
    const vorige = binnen[nr - 1];
    const volgende = binnen[nr + 1];
    const begin = vorige?.binnen === stap.binnen ? vorige.id : stap.binnen;
    const verder = volgende?.binnen === stap.binnen ? [] : lijnen.filter(({ van }) => van === stap.binnen);
    return [{ van: begin, naar: stap.id }, ...verder.map(({ naar }) => ({ van: stap.id, naar }))];
  });
  return [...lijnen, ...eigen];
}
