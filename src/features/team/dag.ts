/** A complete day of this century (YYYY-MM-DD); a half-typed year such as 0202 is not. */
export function isBruikbareDag(tekst: string): boolean {
  return /^2\d{3}-\d{2}-\d{2}$/.test(tekst) && !Number.isNaN(Date.parse(tekst));
}

/** The day `aantal` days earlier. @param dag YYYY-MM-DD */
export function dagenEerder(dag: string, aantal: number): string {
  const moment = new Date(`${dag}T00:00:00.000Z`);
  moment.setUTCDate(moment.getUTCDate() - aantal);
  return moment.toISOString().slice(0, 10);
}
