import type { Cel, Celkaart } from '../../diagram/celkaart/tekenCelkaart.ts';
import { type Aanwijzing, useAangewezen } from './aanwijzing.ts';
import { Kaartomlijning } from './Kaartomlijning.tsx';
import type { Kaartstanden } from './kaartstand.ts';
import { Kaarttip } from './Kaarttip.tsx';

interface KaartwijzerProps {
  cellen: ReadonlyMap<string, Cel>;
  groepen: ReadonlyMap<string, readonly string[]>;
  aanwijzing: Aanwijzing;
  standen: Kaartstanden;
  zichtbaar: ReadonlySet<string> | undefined;
  patroon: string;
}

/** The line around the cell or the group that is pointed at. The only part of the map that follows the pointer. */
export function Kaartwijzer({ cellen, groepen, aanwijzing, ...tegels }: KaartwijzerProps) {
  const code = useAangewezen(aanwijzing);
  if (code === null) return null;
  const groep = groepen.get(code);
  if (groep) return <Kaartomlijning cellen={groep.flatMap((lid) => cellen.get(lid) ?? [])} {...tegels} />;
  const d = cellen.get(code)?.d;
  return (
    <>
      <path className="celkaart-wijzer celkaart-wijzer-wit" d={d} />
      <path className="celkaart-wijzer" d={d} />
    </>
  );
}

interface KaartwijzertipProps {
  kaart: Celkaart;
  cellen: ReadonlyMap<string, Cel>;
  standen: Kaartstanden;
  aanwijzing: Aanwijzing;
  gekozen: string | null;
}

/** The tip at what is pointed at, else at what is chosen. */
export function Kaartwijzertip({ kaart, cellen, standen, aanwijzing, gekozen }: KaartwijzertipProps) {
  const code = useAangewezen(aanwijzing) ?? gekozen;
  const cel = code === null ? undefined : cellen.get(code);
  const stand = code === null ? undefined : standen.get(code);
  return cel && stand ? <Kaarttip kaart={kaart} cel={cel} stand={stand} /> : null;
}
