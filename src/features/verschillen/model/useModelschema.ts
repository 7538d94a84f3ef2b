import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Indeling } from '../../../diagram/indeling.ts';
import type { Schemamodel } from '../schema/schemamodel.ts';
import { legInInWorker } from './legInInWorker.ts';
import { MODELMAAT, type Modelbeeldinvoer, toIngedeeldBeeld, toModeltekening } from './modelbeeld.ts';

/** The picture of a model: not there yet, there, or impossible. */
export type Modelschema = { schema?: Schemamodel; fout?: unknown };

/**
 * Lays out the picture outside the page, from the moment on that the comparison is known, whatever part of it is on
 * the screen: so it is there when somebody asks for it. After a change the picture before it stays until then.
 * @param invoer the same object as long as the comparison is the same
 */
export function useModelschema(invoer: Modelbeeldinvoer): Modelschema {
  const [gelegd, zetGelegd] = useState<{ invoer: Modelbeeldinvoer; indeling: Indeling }>();
  const [fout, zetFout] = useState<unknown>();
  useEffect(() => {
    const beurt = new AbortController();
    legInInWorker({ model: toModeltekening(invoer), maat: MODELMAAT }, beurt.signal).then(
      (indeling) =>
        startTransition(() => {
          zetGelegd({ invoer, indeling });
          zetFout(undefined);
        }),
      (reden: unknown) => {
        // Another comparison came, or the screen is gone.
        if (!beurt.signal.aborted) zetFout(reden);
      },
    );
    return () => beurt.abort();
  }, [invoer]);
  const schema = useMemo(() => gelegd && toIngedeeldBeeld(gelegd.invoer, gelegd.indeling), [gelegd]);
  return useMemo(() => (fout === undefined ? (schema ? { schema } : {}) : { fout }), [schema, fout]);
}
