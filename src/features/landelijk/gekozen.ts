import type { Regiostand } from '../../domain/voortgang/regiostand.ts';
import type { Gemeenteregel } from './gemeenteregel.ts';
import type { Landelijkstaat } from './landelijkstaat.ts';

/** The gemeente that the address names, and the regio: the one that is filtered on, else that of the gemeente. */
export function toGekozen({
  beeld,
  telling,
  selectie,
  zoek,
}: Pick<Landelijkstaat, 'beeld' | 'telling' | 'selectie' | 'zoek'>): {
  regel: Gemeenteregel | undefined;
  regio: Regiostand | undefined;
} {
  const regel = beeld.regels.find(({ code }) => code === zoek['gemeente']);
  const regio = telling.regios.find(({ code }) => code === (selectie.regio ?? regel?.regiocode));
  return { regel, regio };
}
