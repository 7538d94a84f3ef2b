import { type AriaLabelConfig, ReactFlow, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { memo, useMemo } from 'react';
import { verschillen } from '../../../texts/verschillen.ts';
import { Achtergrondtekening } from './Achtergrondtekening.tsx';
import { metHeet, metKnoopstand, toFlowKnopen, toFlowLijnen } from './flowdata.ts';
import { ARCERING } from './patroon.ts';
import { ProceslijnView } from './Proceslijn.tsx';
import { Ringen } from './Ringen.tsx';
import type { Schemamodel } from './schemamodel.ts';
import { StapknoopView } from './Stapknoop.tsx';
import { Tekens } from './Tekens.tsx';

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

type StroomProps = {
  model: Schemamodel;
  /** 1 is the size of the layout */
  zoom: number;
  /** drawn ids of the chosen difference */
  gekozen: ReadonlySet<string>;
  /** drawn id of which the detail is open */
  open: string | undefined;
  /** the one step that tab reaches */
  actief: string | undefined;
};

/**
 * Steps and lines on React Flow: our layout, fixed places. Drawn again only for another model, size or choice; a view
 * is a matter of style.
 */
export const Stroom = memo(function Stroom({ model, zoom, gekozen, open, actief }: StroomProps) {
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
      minZoom={0}
      maxZoom={4}
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
