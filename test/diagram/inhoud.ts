import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Werkproces } from '../../src/domain/proces/werkproces.ts';

/** The process that ships with the app. */
export const werkproces = Werkproces.parse(
  parse(
    readFileSync(new URL('../../checklists/preferente-werkwijze/werkproces.yaml', import.meta.url), 'utf8'),
  ),
);

export const eigenCel = werkproces.extraStappen.filter((x) => x.beeld === 'eigen').map((x) => x.id);
