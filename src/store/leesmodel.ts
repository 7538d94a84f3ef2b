import type { Opslagstand, Trajectverbinding } from '../storage/trajectverbinding.ts';
import type { Trajectstaat } from './trajectstaat.ts';

/** What a connection says, for the read model; null when all of it is there already. */
export function toLeesmodel(
  verbinding: Trajectverbinding,
  vorig: Trajectstaat,
): Partial<Trajectstaat> | null {
  const traject = verbinding.lees();
  const stapOngedaan = verbinding.volgendeStap('ongedaan');
  const stapOpnieuw = verbinding.volgendeStap('opnieuw');
  const nieuw = {
    traject,
    opslag: houdGelijk(vorig.opslag, verbinding.stand()),
    stapOngedaan,
    stapOpnieuw,
    kanOngedaan: stapOngedaan !== null,
    kanOpnieuw: stapOpnieuw !== null,
    onleesbaar: traject === vorig.traject ? vorig.onleesbaar : verbinding.onleesbaar(),
  };
  return isDeel(vorig, nieuw) ? null : nieuw;
}

/** Keeps the identity when nothing changed, so that the bar is not drawn at every answer. */
function houdGelijk(oud: Opslagstand, nieuw: Opslagstand): Opslagstand {
  return isDeel(oud, nieuw) ? oud : nieuw;
}

function isDeel<T extends object>(geheel: T, deel: Partial<T>): boolean {
  return (Object.keys(deel) as (keyof T)[]).every((sleutel) => deel[sleutel] === geheel[sleutel]);
}
