import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Printblad } from './Printblad.tsx';
import type { MaakBlad } from './useBeeldblad.ts';

/** Makes the sheet when somebody prints, and takes it away afterwards. */
export function Afdruk({ maakBlad }: { maakBlad: MaakBlad }) {
  const [aan, zetAan] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    const begin = () => flushSync(() => zetAan(true));
    const einde = () => zetAan(false);
    const bijMedia = ({ matches }: MediaQueryListEvent) => (matches ? begin() : einde());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', einde);
    media.addEventListener('change', bijMedia);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', einde);
      media.removeEventListener('change', bijMedia);
    };
  }, []);
  return aan ? <Printblad maakBlad={maakBlad} /> : null;
}
