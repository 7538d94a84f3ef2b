/** Calendar days that one stands for. Terms are estimates: a month is 30 days, whichever month it is. */
const DAGEN: ReadonlyMap<string, number> = new Map([
  ['dag', 1],
  ['dagen', 1],
  ['week', 7],
  ['weken', 7],
  ['maand', 30],
  ['maanden', 30],
  ['jaar', 365],
  ['jaren', 365],
  // Five working days are a week.
  ['werkdag', 7 / 5],
  ['werkdagen', 7 / 5],
]);

/** A term in whole calendar days, rounded up; undefined when the unit is not one of time. */
export function toDagen({ waarde, eenheid }: { waarde: number; eenheid: string }): number | undefined {
  const per = DAGEN.get(eenheid);
  // 15 working days are 21 days, also in floating point.
  return per === undefined || waarde < 0 ? undefined : Math.ceil(Number((waarde * per).toFixed(6)));
}
