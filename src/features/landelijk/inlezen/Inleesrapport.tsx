import { useEffect, useRef } from 'react';
import { landelijkInlezenTekst as tekst } from '../../../texts/landelijkInlezen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FileRow } from '../../../ui/FileRow.tsx';
import '../bronnen.css';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { WIS_ALLES } from '../selectie/selectie.ts';
import { useAangroei } from '../useAangroei.ts';
import type { Inleesregel, Inleesverslag } from './inleesverslag.ts';
import { regelzin, verslagzin } from './regelzin.ts';

const STAAT = {
  gelukt: 'gelukt',
  dubbel: 'waarschuwing',
  ouder: 'waarschuwing',
  fout: 'fout',
} as const satisfies Record<Inleesregel['soort'], string>;

type InleesrapportProps = { verslag: Inleesverslag; onSluit: () => void };

/** Of more bad files there is a list to open. */
const IN_ZICHT = 12;

/** What reading did: the sum first, then what could not be read, then every file. It comes into sight by itself. */
export function Inleesrapport({ verslag, onSluit }: InleesrapportProps) {
  const { link } = useLandelijkstaat();
  const vak = useRef<HTMLElement>(null);
  useEffect(() => {
    // In braces: some browsers answer with a promise, which React would take for a way to clean up.
    vak.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { regels, bewaard } = verslag;
  const fouten = regels.filter(({ soort }) => soort === 'fout');
  const overlap = new Set(
    regels.flatMap((regel) => (regel.soort === 'gelukt' ? regel.overlap.map(({ code }) => code) : [])),
  );
  return (
    <section className="inleesrapport" ref={vak} aria-label={tekst.verslag.kop}>
      <Alert
        tone={!bewaard ? 'fout' : fouten.length > 0 ? 'waarschuwing' : 'gelukt'}
        live={false}
        title={verslagzin(verslag)}
        onClose={onSluit}
        closeLabel={tekst.verslag.sluit}
      />
      {fouten.length > IN_ZICHT ? (
        <Disclosure look="kaal" late summary={tekst.verslag.foutKop(fouten.length)}>
          <Regels regels={fouten} />
        </Disclosure>
      ) : (
        fouten.length > 0 && (
          <>
            <h2>{tekst.verslag.foutKop(fouten.length)}</h2>
            <Regels regels={fouten} />
          </>
        )
      )}
      {bewaard && overlap.size > 0 && (
        <Alert
          tone="info"
          title={tekst.verslag.overlapKop(overlap.size)}
          actions={
            <a href={link({ ...WIS_ALLES, overlap: '', beeld: 'tabel' })}>{tekst.verslag.overlapLink}</a>
          }
        >
          <p>{tekst.verslag.overlapUitleg}</p>
        </Alert>
      )}
      {bewaard && regels.length > fouten.length && (
        <Disclosure look="kaal" late summary={tekst.verslag.alles(regels.length)}>
          <Regels regels={regels} />
        </Disclosure>
      )}
    </section>
  );
}

function Regels({ regels }: { regels: readonly Inleesregel[] }) {
  const getoond = useAangroei(regels);
  return (
    <ul className="inleesregels">
      {getoond.map((regel, i) => (
        // The index is the key: two files can have one name
        <FileRow key={i} state={STAAT[regel.soort]} name={regel.naam} text={regelzin(regel)} />
      ))}
    </ul>
  );
}
