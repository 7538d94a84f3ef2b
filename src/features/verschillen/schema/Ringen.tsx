import type { Schemamodel } from './schemamodel.ts';
import { Vorm } from './Vorm.tsx';

type RingenProps = { model: Schemamodel; gekozen: ReadonlySet<string>; open: string | undefined };

/** White ring with an ink edge around what is chosen, under the lines. */
export function Ringen({ model, gekozen, open }: RingenProps) {
  return model.knopen
    .filter(({ id }) => gekozen.has(id) || id === open)
    .map((knoop) => (
      <g key={knoop.id} data-in={knoop.standen}>
        <Vorm knoop={knoop} maat={model.maat} inzet={-model.maat.tekst * 0.4} className="kn-ring" />
      </g>
    ));
}
