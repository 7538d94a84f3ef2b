import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';

type Workshoponderdeel = Teaminhoud['workshop']['onderdelen'][number];

/** Each part with the minute at which it begins. */
export function metBegin(
  onderdelen: readonly Workshoponderdeel[],
): { onderdeel: Workshoponderdeel; begin: number }[] {
  let begin = 0;
  return onderdelen.map((onderdeel) => {
    const nu = begin;
    begin += onderdeel.minuten;
    return { onderdeel, begin: nu };
  });
}
