import { type CSSProperties, type RefObject, useEffect, useRef } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { schuifInZicht } from './schuifInZicht.ts';
import type { Schemamodel } from './schemamodel.ts';
import { Standcontext } from './standcontext.ts';
import { Stroom } from './Stroom.tsx';
import './procesbeeld.css';
import { Vastekoppen } from './Vastekoppen.tsx';
import { useAnker } from './useAnker.ts';
import { type Stapopening, useSchemabediening } from './useSchemabediening.ts';

export type ProcesbeeldProps = {
  model: Schemamodel;
  stand: Stand;
  /** 1 is the size of the layout */
  zoom: number;
  /** larger than its box: phases and lane names stay in sight */
  schuift: boolean;
  /** fades what stays the same */
  dim: boolean;
  /** drawn ids of the chosen difference */
  gekozen: ReadonlySet<string>;
  /** a press on a step, with its drawn id and its name */
  onStap: (stap: string, naam: string) => void;
  /** where such a press opens a step; without it a press only chooses */
  detail?: Stapopening;
  /** a press on the pill of a step */
  onPil: (nummers: readonly number[]) => void;
  /** goes to another difference, and gives the drawn ids that show it */
  onLoop: (stap: 1 | -1) => readonly string[];
};

/** From here on a view changes at once: fading this many steps keeps the browser from answering. */
const VEEL = 150;
/** The process picture: our layout, fixed places; the box around it scrolls. */
export default function Procesbeeld(props: ProcesbeeldProps) {
  const { model, stand, zoom, schuift, dim, gekozen, detail } = props;
  const bediening = useSchemabediening(props);
  const beeld = useRef<HTMLDivElement>(null);
  useGekozenInZicht(beeld, model, zoom, gekozen);
  useAnker(beeld, model, zoom);
  const stijl: CSSProperties & { '--k': number } = {
    width: model.breedte * zoom,
    height: model.hoogte * zoom,
    '--k': model.maat.tekst / 14,
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- passes on keys and clicks of the buttons inside
    <div
      ref={beeld}
      className="beeld"
      data-stand={stand}
      data-dim={dim || undefined}
      data-groot={model.knopen.length > VEEL || undefined}
      style={stijl}
      onKeyDown={bediening.bijToets}
      onClick={bediening.bijKlik}
      onDoubleClick={bediening.bijDubbelklik}
      onFocus={bediening.bijFocus}
    >
      {schuift && <Vastekoppen model={model} zoom={zoom} />}
      <Standcontext value={stand}>
        <Stroom
          model={model}
          zoom={zoom}
          gekozen={gekozen}
          getekend={bediening.getekend}
          druk={detail ? 'opent' : 'kiest'}
          open={detail?.open}
          actief={bediening.actief}
        />
      </Standcontext>
    </div>
  );
}

/** The first step of the chosen difference comes into sight, where the picture is larger than its box. */
function useGekozenInZicht(
  beeld: RefObject<HTMLElement | null>,
  model: Schemamodel,
  zoom: number,
  gekozen: ReadonlySet<string>,
): void {
  useEffect(() => {
    const knoop = model.knopen.find(({ id }) => gekozen.has(id));
    if (knoop && beeld.current) schuifInZicht(beeld.current, knoop, zoom, 'midden');
  }, [beeld, model, zoom, gekozen]);
}
