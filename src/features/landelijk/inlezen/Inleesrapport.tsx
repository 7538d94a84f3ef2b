import { landelijkInlezenTekst as tekst } from '../../../texts/landelijkInlezen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FileRow } from '../../../ui/FileRow.tsx';
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

/** What reading did: the sum first, then what could not be read, then every file. */
export function Inleesrapport({ verslag, onSluit }: InleesrapportProps) {
  const { regels, bewaard } = verslag;
  const fouten = regels.filter(({ soort }) => soort === 'fout');
  const overlap = new Set(
    regels.flatMap((regel) => (regel.soort === 'gelukt' ? regel.overlap.map(({ code }) => code) : [])),
  );
  return (
    <section className="inleesrapport" aria-label={tekst.verslag.kop}>
      <Alert
        tone={!bewaard ? 'fout' : fouten.length > 0 ? 'waarschuwing' : 'gelukt'}
        live={false}
        title={verslagzin(verslag)}
        onClose={onSluit}
        closeLabel={tekst.verslag.sluit}
      />
      {fouten.length > 0 && (
        <>
          <h3>{tekst.verslag.foutKop(fouten.length)}</h3>
          <Regels regels={fouten} />
        </>
      )}
      {bewaard && overlap.size > 0 && (
        <Alert tone="info" title={tekst.verslag.overlapKop(overlap.size)}>
          <p>{tekst.verslag.overlapUitleg}</p>
        </Alert>
      )}
      {bewaard && regels.length > fouten.length && (
        <Disclosure look="kaal" summary={tekst.verslag.alles(regels.length)}>
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
