/** A stroked outline on a 24 x 24 grid; `solid` is filled, `cut` is drawn in the colour of the surface over it. */
export type IconShape = { line?: string; solid?: string; cut?: string };

const ring = 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z';
const sheet = 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5v4.5h4.5';

/** The whole icon set. Names are what is drawn, not what it means on some screen. */
export const iconPaths = {
  archive: { line: 'M3.5 4.5h17v4.5h-17zM5 9v10.5h14V9M10 13h4' },
  arrowDown: { line: 'M12 4v15M6 13l6 6 6-6' },
  arrowLeft: { line: 'M20 12H5M11 6l-6 6 6 6' },
  arrowRight: { line: 'M4 12h15M13 6l6 6-6 6' },
  arrowUp: { line: 'M12 20V5M6 11l6-6 6 6' },
  arrowsSwap: { line: 'M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4' },
  bank: { line: 'M3 9.5 12 4l9 5.5zM5 10v8M9.7 10v8M14.3 10v8M19 10v8M3 20.5h18' },
  book: {
    line: 'M12 6.5C10 4.8 7 4.3 3.5 4.5v14c3.5-.2 6.5.3 8.5 2 2-1.7 5-2.2 8.5-2v-14c-3.5-.2-6.5.3-8.5 2zM12 6.5v14',
  },
  briefcase: {
    line: 'M4.5 7.5h15A1.5 1.5 0 0 1 21 9v9.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5V9a1.5 1.5 0 0 1 1.5-1.5zM8.5 7.5V4.5h7v3M3 13h18',
  },
  building: { line: 'M5 21V4h14v17M3 21h18M9 8.5h1.5M13.5 8.5H15M9 12.5h1.5M13.5 12.5H15M10 21v-4h4v4' },
  calendar: {
    line: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5V19a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V6.5A1.5 1.5 0 0 1 5 5zM3.5 10h17M8 3v4M16 3v4',
  },
  check: { line: 'M4.5 12.5 10 18 20 6.5' },
  checkRing: { line: `${ring}M8 12.5 11 15.5l5-6.5` },
  checkDisc: { solid: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 0 1 0-19z', cut: 'M7.5 12.5 11 16l6-7' },
  chevronDown: { line: 'm6 9.5 6 6 6-6' },
  chevronLeft: { line: 'm14.5 6-6 6 6 6' },
  chevronRight: { line: 'm9.5 6 6 6-6 6' },
  chevronUp: { line: 'm6 14.5 6-6 6 6' },
  clock: { line: `${ring}M12 7v5.5l3.5 2` },
  copy: { line: 'M8 7.5V4h9l3 3v9h-4M4 8h8.5L16 11.5V20H4z' },
  cross: { line: 'm6 6 12 12M18 6 6 18' },
  diamond: { line: 'M12 2.5 21.5 12 12 21.5 2.5 12z' },
  document: { line: `${sheet}M9 12.5h6.5M9 16h6.5` },
  dots: {
    line: 'M5 11a1 1 0 1 1 0 2a1 1 0 0 1 0-2zM12 11a1 1 0 1 1 0 2a1 1 0 0 1 0-2zM19 11a1 1 0 1 1 0 2a1 1 0 0 1 0-2z',
  },
  download: { line: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15' },
  equals: { line: 'M5 9h14M5 15h14' },
  euro: { line: 'M18 6.5a7.5 7.5 0 1 0 0 11M3.5 10.2h9.5M3.5 13.8h9.5' },
  external: { line: 'M13.5 4H20v6.5M20 4l-9 9M17.5 14v6H4V6.5h6' },
  eye: {
    line: 'M2.5 12c2.3-4.3 5.5-6.5 9.5-6.5s7.2 2.2 9.5 6.5c-2.3 4.3-5.5 6.5-9.5 6.5S4.8 16.3 2.5 12zM12 9a3 3 0 1 1 0 6a3 3 0 0 1 0-6z',
  },
  filter: { line: 'M3.5 6h17M7 12h10M10.5 18h3' },
  fit: { line: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 9.5h6v5H9z' },
  flag: { line: 'M6 21V4h12l-3 4.5 3 4.5H6' },
  flow: {
    line: 'M4 9h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM16 3.5h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM16 14.5h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM9 12h3V6.5h3M12 12v5.5h3',
  },
  folder: { line: 'M3 19.5V5h6l2.5 3H21v11.5z' },
  gauge: { line: 'M4 18a9 9 0 1 1 16 0M12 14l4-5M12 13.2a1.3 1.3 0 1 1 0 2.6a1.3 1.3 0 0 1 0-2.6z' },
  grip: { line: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01' },
  halfDisc: { line: ring, solid: 'M12 3a9 9 0 0 1 0 18z' },
  info: { line: `${ring}M12 11v5.5M12 7.5v.1` },
  letterA: { line: 'M5.5 20 12 4l6.500 16M8 14.500h8' },
  letterB: { line: 'M7.500 4v16h5.500a4.300 4.300 0 0 0 0-8.600H7.500h4.700a3.700 3.700 0 0 0 0-7.400z' },
  link: {
    line: 'M10 14a4.2 4.2 0 0 0 6 0l3.5-3.5a4.2 4.2 0 0 0-6-6L12 6M14 10a4.2 4.2 0 0 0-6 0l-3.5 3.5a4.2 4.2 0 0 0 6 6L12 18',
  },
  lock: {
    line: 'M6 10.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19v-7A1.5 1.5 0 0 1 6 10.5zM8 10.5V7.5a4 4 0 0 1 8 0v3',
  },
  mail: {
    line: 'M4.5 5.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5zM3.5 7l8.5 6.5L20.5 7',
  },
  map: { line: 'M3 6.5 9 4l6 2.5L21 4v13.5L15 20l-6-2.5L3 20zM9 4v13.5M15 6.5V20' },
  menu: { line: 'M4 6.5h16M4 12h16M4 17.5h16' },
  minus: { line: 'M5 12h14' },
  octagon: { line: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5V13M12 16v.6' },
  people: {
    line: 'M9 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM2.5 20c.3-3.8 2.9-6 6.5-6s6.2 2.2 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .9 3.3 2.8 3.5 5.5',
  },
  pause: { line: 'M8 5v14M16 5v14' },
  pencil: { line: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5' },
  person: { line: 'M12 3.5a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM4.5 21c.4-4.5 3.3-7 7.5-7s7.1 2.5 7.5 7' },
  play: { line: 'M7 4.5v15l12-7.5z' },
  plus: { line: 'M12 5v14M5 12h14' },
  present: {
    line: 'M4.5 4h15A1.5 1.5 0 0 1 21 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4zM12 16v4M8 20.5h8',
  },
  print: { line: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z' },
  question: { line: 'M8.5 8.5a3.6 3.6 0 1 1 5.3 3.2c-1.3.7-1.8 1.4-1.8 3M12 19v.4' },
  questionRing: { line: `${ring}M9.5 9.5a2.6 2.6 0 1 1 3.8 2.3c-.9.5-1.3 1-1.3 2.2M12 17v.5` },
  redo: { line: 'M20 9H10a5.5 5.5 0 0 0 0 11h6M15.5 4.5 20 9l-4.5 4.5' },
  ring: { line: ring },
  save: { line: 'M4 4h12l4 4v12H4zM8 4v5h7V4M7.5 20v-6.5h9V20' },
  scale: {
    line: 'M12 4v16M8 20.5h8M5 6.5h14M5 6.5 2.5 13h5zM19 6.5 16.5 13h5zM2.5 13a2.5 2.5 0 0 0 5 0M16.5 13a2.5 2.5 0 0 0 5 0',
  },
  search: { line: 'M11 4.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM16 16l5 5' },
  section: {
    line: 'M15.5 6c-.6-1.6-1.8-2.5-3.5-2.5-2 0-3.5 1.1-3.5 2.8 0 3.7 7.5 3.5 7.5 7.2 0 1.4-1 2.4-2.5 2.8M8.5 18c.6 1.6 1.8 2.5 3.5 2.5 2 0 3.5-1.1 3.5-2.8 0-3.7-7.5-3.5-7.5-7.2 0-1.4 1-2.4 2.5-2.8',
  },
  shield: { line: 'M12 3 5 5.5V11c0 5 3 8 7 10 4-2 7-5 7-10V5.5z' },
  sliders: {
    line: 'M4 8h7M17 8h3M4 16h3M13 16h7M14 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM10 13a3 3 0 1 1 0 6a3 3 0 0 1 0-6z',
  },
  speech: { line: 'M4 4.5h16v11.5H11l-4.5 4v-4H4z' },
  table: {
    line: 'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5zM3.5 9.5h17M3.5 14.5h17M10 9.5v10',
  },
  trash: { line: 'M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6' },
  undo: { line: 'M4 9h10a5.5 5.5 0 0 1 0 11H8M8.5 4.5 4 9l4.5 4.5' },
  upload: { line: 'M12 16V5M7 9.5l5-5 5 5M4.5 20h15' },
  warning: { line: 'M12 4 2.5 20h19zM12 10v4.5M12 17v.6' },
  wrench: {
    line: 'M20.5 7.5a5 5 0 0 1-6.8 5.6L7 19.8A2 2 0 0 1 4.2 17l6.7-6.7a5 5 0 0 1 5.6-6.8L13.5 6.5l.5 3.5 3.5.5z',
  },
  zoomIn: { line: 'M11 4.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM16 16l5 5M11 8.5v5M8.5 11h5' },
  zoomOut: { line: 'M11 4.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM16 16l5 5M8.5 11h5' },
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof iconPaths;
