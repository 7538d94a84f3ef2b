import { Baannamen } from './Baannamen.tsx';
import { Fasebalk } from './Fasebalk.tsx';
import type { Schemamodel } from './schemamodel.ts';

/** Phases and lane names that stay in sight while a picture that is larger than its box scrolls. */
export function Vastekoppen({ model, zoom }: { model: Schemamodel; zoom: number }) {
  const { breedte, hoogte, maat } = model;
  return (
    <>
      <div className="beeld-vast beeld-vast-kop" aria-hidden="true">
        <svg width={breedte * zoom} height={maat.kop * zoom} viewBox={`0 0 ${breedte} ${maat.kop}`}>
          <Fasebalk model={model} />
        </svg>
      </div>
      <div className="beeld-vast beeld-vast-baan" aria-hidden="true">
        <svg width={maat.baannaam * zoom} height={hoogte * zoom} viewBox={`0 0 ${maat.baannaam} ${hoogte}`}>
          <Baannamen model={model} />
        </svg>
      </div>
    </>
  );
}
