import Holidays from 'date-holidays';
import type { Plugin } from 'vite';
import type { Kalender } from '../../src/domain/casus/kalender.ts';

/** The years that a casus can be walked through, both included. */
const JAREN = { van: 2023, tot: 2035 };

/**
 * The general holidays of the Netherlands by Algemene termijnenwet artikel 3, by the rule of the library. Goede Vrijdag
 * counts as one of them; Easter and Pentecost themselves are Sundays.
 */
const REGELS: ReadonlySet<string> = new Set([
  '01-01',
  'easter -2',
  'easter 1',
  '04-27 if sunday then previous saturday since 2014',
  '05-05',
  'easter 39',
  'easter 50',
  '12-25',
  '12-26',
]);

const ID = 'virtual:feestdagen';

/** Looks up the holidays while building, so that the browser gets a list of days and no library. */
export function feestdagen(): Plugin {
  return {
    name: 'feestdagen',
    resolveId: { filter: { id: /^virtual:feestdagen$/ }, handler: () => `\0${ID}` },
    load: {
      filter: { id: /^\0virtual:feestdagen$/ },
      handler: () => `export default JSON.parse(${JSON.stringify(JSON.stringify(toKalender(JAREN)))});`,
    },
  };
}

/** @throws when the library does not know one of our holidays in one of the years */
export function toKalender({ van, tot }: { van: number; tot: number }): Kalender {
  const bron = new Holidays('NL', { languages: 'nl' });
  const dagen = Array.from({ length: tot - van + 1 }, (_, n) => {
    const gevonden = bron.getHolidays(van + n).filter(({ rule }) => REGELS.has(rule));
    if (gevonden.length !== REGELS.size) {
      throw new Error(`date-holidays knows ${gevonden.length} of ${REGELS.size} holidays in ${van + n}`);
    }
    return gevonden.map(({ date, name }) => ({ dag: date.slice(0, 10), naam: name }));
  });
  return { van: `${van}-01-01`, tot: `${tot}-12-31`, feestdagen: dagen.flat() };
}
