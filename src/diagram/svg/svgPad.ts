import type { Pad, Punt } from '../indeling/pad.ts';

const n = (getal: number): string => String(Math.round(getal * 100) / 100);
const p = ([x, y]: Punt): string => `${n(x)} ${n(y)}`;
const lengte = ([x1, y1]: Punt, [x2, y2]: Punt): number => Math.abs(x2 - x1) + Math.abs(y2 - y1);

/** The point `afstand` px from `van` in the direction of `naar`. */
function opWeg(van: Punt, naar: Punt, afstand: number): Punt {
  const heel = lengte(van, naar);
  if (heel === 0) return van;
  return [van[0] + ((naar[0] - van[0]) * afstand) / heel, van[1] + ((naar[1] - van[1]) * afstand) / heel];
}

/** `d` of a path with rounded corners; an end with an arrow head stops before the tip, so that the tip stays sharp. */
export function toSvgPad(
  pad: Pad,
  { bocht, pijl, heenEnWeer }: { bocht: number; pijl: number; heenEnWeer: boolean },
): string {
  const punten = [...pad];
  const [eerste, tweede] = punten;
  const laatste = punten.at(-1);
  const voorlaatste = punten.at(-2);
  if (eerste === undefined || tweede === undefined || laatste === undefined || voorlaatste === undefined)
    return '';
  if (heenEnWeer) punten[0] = opWeg(eerste, tweede, pijl - 1);
  punten[punten.length - 1] = opWeg(laatste, punten.at(-2) ?? voorlaatste, pijl - 1);
  let d = `M${p(punten[0] ?? eerste)}`;
  for (let i = 1; i < punten.length - 1; i += 1) {
    const [vorig, hier, volgend] = [punten[i - 1], punten[i], punten[i + 1]];
    if (vorig === undefined || hier === undefined || volgend === undefined) continue;
    const vorigeIsBocht = i > 1;
    const volgendeIsBocht = i < punten.length - 2;
    const r = Math.min(
      bocht,
      lengte(vorig, hier) / (vorigeIsBocht ? 2 : 1),
      lengte(hier, volgend) / (volgendeIsBocht ? 2 : 1),
    );
    d += `L${p(opWeg(hier, vorig, r))}Q${p(hier)} ${p(opWeg(hier, volgend, r))}`;
  }
  return `${d}L${p(punten.at(-1) ?? laatste)}`;
}

function kop(punt: Punt, vanaf: Punt, pijl: number): string {
  const basis = opWeg(punt, vanaf, pijl);
  const half = pijl * 0.46;
  const liggend = Math.abs(punt[1] - vanaf[1]) < 0.01;
  const a: Punt = liggend ? [basis[0], basis[1] - half] : [basis[0] - half, basis[1]];
  const b: Punt = liggend ? [basis[0], basis[1] + half] : [basis[0] + half, basis[1]];
  return `M${p(a)}L${p(punt)}L${p(b)}Z`;
}

/** `d` of the filled arrow heads. */
export function toPijlPad(pad: Pad, { pijl, heenEnWeer }: { pijl: number; heenEnWeer: boolean }): string {
  const [eerste, tweede] = pad;
  const laatste = pad.at(-1);
  const voorlaatste = pad.at(-2);
  if (eerste === undefined || tweede === undefined || laatste === undefined || voorlaatste === undefined)
    return '';
  return kop(laatste, voorlaatste, pijl) + (heenEnWeer ? kop(eerste, tweede, pijl) : '');
}
