/** For a word or name that comes to stand at the beginning of a sentence. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
