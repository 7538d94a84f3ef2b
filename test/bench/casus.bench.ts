import inhoudbron from '../../checklists/casussen.yaml';
import feestdagen from 'virtual:feestdagen';
import type { Casusinhoud } from '../../src/domain/casus/casusinhoud.ts';
import { toCasusplan } from '../../src/domain/casus/casusplan.ts';
import { toDag, toDagnummer } from '../../src/domain/casus/dagnummer.ts';
import { toRekenkalender } from '../../src/domain/casus/kalender.ts';
import { stelCasusOp } from '../../src/domain/casus/stelCasusOp.ts';
import { walkCasus } from '../../src/domain/casus/walkCasus.ts';
import { maakAfleider } from '../../src/store/afgeleid.ts';
import { werkwijze } from '../builders.ts';
import { groteRegio } from './antwoord.bench.ts';
import type { Figure } from './Figure.ts';
import { medianTime } from './median.ts';

const inhoud = inhoudbron as Casusinhoud;
const EERSTE = toDagnummer('2026-01-01');

/** 1,000 cases: every ready casus on another day, each in the process of another gemeente, its plan made included. */
export default async function casus(): Promise<Figure[]> {
  const kalender = toRekenkalender(feestdagen);
  const { vergelijkingen } = maakAfleider(werkwijze)(groteRegio());
  const processen = [...vergelijkingen.values()].map(({ huidig }) => huidig);
  const value = await medianTime(
    () => {
      const plannen = processen.map((graaf) =>
        toCasusplan({ graaf, werkproces: werkwijze.werkproces, inhoud }),
      );
      return Array.from({ length: 1000 }, (_, n) => {
        const plan = plannen[n % plannen.length];
        const voorbeeld = inhoud.casussen[n % inhoud.casussen.length];
        if (!plan || !voorbeeld) throw new Error('no process or no casus to walk');
        const dagen = { aanvraag: toDag(EERSTE + (n % 365)), startWerk: toDag(EERSTE + (n % 365) + 10) };
        return walkCasus({ plan, casus: stelCasusOp(voorbeeld, dagen), kalender });
      });
    },
    { runs: 15, warmUp: 3 },
  );
  return [{ name: 'casus-1000', value, unit: 'ms', target: 200, where: 'node' }];
}
