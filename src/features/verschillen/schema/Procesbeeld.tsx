import { type AriaLabelConfig, ReactFlow, ReactFlowProvider, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type CSSProperties, memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import { Achtergrondtekening } from './Achtergrondtekening.tsx';
import { metHeet, metKnoopstand, toFlowKnopen, toFlowLijnen } from './flowdata.ts';
import { ARCERING } from './patroon.ts';
import './procesbeeld.css';
import { ProceslijnView } from './Proceslijn.tsx';
import { Ringen } from './Ringen.tsx';
import { schuifInZicht } from './schuifInZicht.ts';
import type { Schemamodel } from './schemamodel.ts';
import { Standcontext } from './standcontext.ts';
import { StapknoopView } from './Stapknoop.tsx';
import { Tekens } from './Tekens.tsx';
import { Vastekoppen } from './Vastekoppen.tsx';
import { useAnker } from './useAnker.ts';
import { useSchemabediening } from './useSchemabediening.ts';

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
  /** drawn id of which the detail is open */
  open: string | undefined;
  onOpen: (stap: string | undefined) => void;
  /** a press on the pill of a step */
  onPil: (nummers: readonly number[]) => void;
  /** goes to another difference, and gives the drawn ids that show it */
  onLoop: (stap: 1 | -1) => readonly string[];
  /** shows or hides the deelstappen of a step in the picture */
  onDeelstappen: (stap: string, stand: 'open' | 'dicht') => void;
};

/** From here on a view changes at once: fading this many steps keeps the browser from answering. */
const VEEL = 150;
const NODE_TYPES = { stap: StapknoopView };
const EDGE_TYPES = { proces: ProceslijnView };
const PRO_OPTIONS = { hideAttribution: true };
/** React Flow would swallow the space bar and others, everywhere on the page. */
const GEEN_TOETSEN = {
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
};
const t = verschillen.schema;
/** Every text that React Flow can put on the page; what it says of moving and connecting never applies here. */
const ARIA: AriaLabelConfig = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': '',
  'controls.ariaLabel': t.zoom,
  'controls.zoomIn.ariaLabel': t.inzoomen,
  'controls.zoomOut.ariaLabel': t.uitzoomen,
  'controls.fitView.ariaLabel': t.passend,
  'controls.interactive.ariaLabel': t.zoom,
  'minimap.ariaLabel': t.overzicht,
  'handle.ariaLabel': '',
};

/** The process picture on React Flow: our layout, fixed places; the box around it scrolls. */
export default function Procesbeeld(props: ProcesbeeldProps) {
  const { model, stand, zoom, schuift, dim, gekozen, open } = props;
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
        <ReactFlowProvider>
          <Stroom model={model} zoom={zoom} gekozen={gekozen} open={open} actief={bediening.actief} />
        </ReactFlowProvider>
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

type StroomProps = Pick<ProcesbeeldProps, 'model' | 'zoom' | 'gekozen' | 'open'> & {
  /** the one step that tab reaches */
  actief: string | undefined;
};

/** Drawn again only for another model, size or choice; a view is a matter of style. */
const Stroom = memo(function Stroom({ model, zoom, gekozen, open, actief }: StroomProps) {
  const { breedte, hoogte } = model;
  const knopen = useMemo(() => toFlowKnopen(model), [model]);
  const lijnen = useMemo(() => toFlowLijnen(model), [model]);
  const nodes = useMemo(() => metKnoopstand(knopen, actief, open, gekozen), [knopen, actief, open, gekozen]);
  const edges = useMemo(() => metHeet(lijnen, gekozen, open), [lijnen, gekozen, open]);
  const viewport = useMemo(() => ({ x: 0, y: 0, zoom }), [zoom]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      viewport={viewport}
      aria-label={t.toepassing}
      ariaLabelConfig={ARIA}
      proOptions={PRO_OPTIONS}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      {...GEEN_TOETSEN}
      panOnDrag={false}
      zoomOnScroll={false}
      zoomOnPinch={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
    >
      <ViewportPortal>
        <svg className="beeld-achter" width={breedte} height={hoogte} aria-hidden="true">
          <Achtergrondtekening model={model} arcering={ARCERING} />
          <Ringen model={model} gekozen={gekozen} open={open} />
        </svg>
        <svg className="beeld-voor" width={breedte} height={hoogte} aria-hidden="true">
          <Tekens model={model} />
        </svg>
      </ViewportPortal>
    </ReactFlow>
  );
});
