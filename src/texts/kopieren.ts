/** For a browser that does not let us copy: on a page without https, or without permission. */
export const zelfKopieren = {
  title: 'Kopieer de tekst zelf',
  explain: 'Je browser laat ons niet kopiëren. De tekst is geselecteerd. Druk op Ctrl en C, of op Cmd en C.',
  field: 'Tekst',
  close: 'Sluit',
} as const;
