import type { Moment } from '../../domain/casus/casusloop.ts';
import { plusMaanden, toDag, toDagnummer } from '../../domain/casus/dagnummer.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';

/** Days laid out from left to right; a day before the first one stands at the left edge. */
export type Tijdas = {
  x: (dag: string) => number;
  /** The first day of a month; `label` only where there is room. */
  maanden: readonly { x: number; label: string | undefined }[];
};

/** Room that the label of a month takes, px. */
const LABELRUIMTE = 58;

/** @param van first day @param tot last day, both drawn @param links, rechts where they come, px */
export function toTijdas({
  van,
  tot,
  links,
  rechts,
}: {
  van: string;
  tot: string;
  links: number;
  rechts: number;
}): Tijdas {
  const eerste = toDagnummer(van);
  const dagen = Math.max(1, toDagnummer(tot) - eerste);
  const perDag = (rechts - links) / dagen;
  const x = (dag: string) => links + Math.max(0, toDagnummer(dag) - eerste) * perDag;
  const eersteMaand = toDagnummer(`${van.slice(0, 7)}-01`);
  const aantal = Math.ceil(dagen / 28) + 2;
  const stap = Math.max(1, Math.ceil(LABELRUIMTE / (perDag * 30)));
  const maanden = Array.from({ length: aantal }, (_, n) => toDag(plusMaanden(eersteMaand, n)))
    .map((dag, n) => ({ dag, x: x(dag), label: n % stap === 0 ? toLabel(dag) : undefined }))
    .filter((maand) => maand.dag >= van && maand.x <= rechts)
    .map((maand) => (maand.x > rechts - LABELRUIMTE / 2 ? { ...maand, label: undefined } : maand));
  return { x, maanden };
}

/** `dec 2026`: the year at every label, as an axis can be longer than a year. */
function toLabel(dag: string): string {
  return dagInWoorden(dag, 'kort').split(' ').slice(1).join(' ');
}

/** How far a line runs on whose end nobody knows, px. */
const VERDER = 30;

/** Where a moment begins and ends; undefined without a day. */
export function toPlek({ vroegst, uiterlijk }: Moment, { x }: Tijdas) {
  if (vroegst === null) return undefined;
  const begin = x(vroegst);
  return {
    dag: vroegst,
    x: begin,
    tot: uiterlijk === null ? begin + VERDER : x(uiterlijk),
    open: uiterlijk === null,
  };
}
