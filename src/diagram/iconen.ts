import type { Merk } from '../domain/proces/merken.ts';
import type { Teken } from './raster/raster.ts';

/** Outlines on a 24 x 24 grid. Eigen beleid and nog open have no icon: they get no pill. */
export const merkIcoon: Readonly<Record<Merk, string>> = {
  vervalt: 'M6 6l12 12M18 6L6 18',
  'komt-erbij': 'M12 4v16M4 12h16',
  verandert: 'M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4',
  blijft: 'M5 9h14M5 15h14',
  onbekend: 'M8 8.2a4 4 0 1 1 5.8 3.6c-1.4.8-1.8 1.5-1.8 3M12 19.2v.4',
  'eigen-beleid': '',
  'nog-open': '',
};

/** One of two that are compared. */
export const letterIcoon = {
  a: 'M5.5 20 12 4l6.500 16M8 14.500h8',
  b: 'M7.500 4v16h5.500a4.300 4.300 0 0 0 0-8.600H7.500h4.700a3.700 3.700 0 0 0 0-7.400z',
} as const;

/** What stands inside the circle of an event, on a 24 x 24 grid. */
export const tekenIcoon: Readonly<Record<Teken['soort'], string>> = {
  begin: '',
  tussentijds: 'M13.5 5 8 13h4l-1.5 6L16 11h-4z',
  einde: '',
  'ga-naar': 'M17 17V11.5A3.5 3.5 0 0 0 13.5 8H7M10.5 4.5 7 8l3.5 3.5',
};

/** Lane icons by lane id; a lane of another process may have none. */
export const baanIcoon: Readonly<Record<string, string>> = {
  werkgever: 'M3 7.5h18v12.5H3zM8.5 7.5V4.5h7v3M3 13h18',
  werknemer: 'M12 3.5a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM4.5 21c.6-5 3.5-7.5 7.5-7.5s6.9 2.5 7.5 7.5',
  consulent: 'M4 4.5h16v11.5H11l-4.5 4v-4H4z',
  administratie: 'M8 7.5V4h9l3 3v9h-4M4 8h8.5L16 11.5V20H4z',
  loonwaardedeskundige:
    'M4 18a9 9 0 1 1 16 0M12 14l4-5M12 13.200a1.3 1.3 0 1 1 0 2.600a1.3 1.3 0 0 1 0-2.600z',
  uwv: 'M5 21V4h14v17M3 21h18M9 8.5h1.5M13.5 8.5H15M9 12.5h1.5M13.5 12.5H15M10 21v-4h4v4',
};
