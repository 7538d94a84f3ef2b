import {
  type AriaLabelConfig,
  ReactFlow,
  ReactFlowProvider,
  type Viewport,
  ViewportPortal,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type CSSProperties, memo, useCallback, useMemo, useState } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import { Achtergrondtekening } from './Achtergrondtekening.tsx';
import { metHeet, metKnoopstand, toFlowKnopen, toFlowLijnen } from './flowdata.ts';
import { ARCERING } from './patroon.ts';
import './procesbeeld.css';
import { ProceslijnView } from './Proceslijn.tsx';
import { Ringen } from './Ringen.tsx';
import type { Schemamodel } from './schemamodel.ts';
import { StapknoopView } from './Stapknoop.tsx';
import { Tekens } from './Tekens.tsx';
import { useSchemabediening } from './useSchemabediening.ts';
import { Zoomknoppen } from './Zoomknoppen.tsx';

export type ProcesbeeldProps = {
  model: Schemamodel;
  stand: Stand;
  /** drawn ids of the chosen difference */
  gekozen: ReadonlySet<string>;
  /** drawn id of which the detail is open */
  open: string | undefined;
  onOpen: (stap: string | undefined) => void;
  /** a press on the pill of a step */
  onPil: (nummers: readonly number[]) => void;
};

const NODE_TYPES = { stap: StapknoopView };
const EDGE_TYPES = { proces: ProceslijnView };
const PRO_OPTIONS = { hideAttribution: true };
const t = verschillen.schema;
const ARIA: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': '',
  'controls.ariaLabel': t.zoom,
  'controls.zoomIn.ariaLabel': t.inzoomen,
  'controls.zoomOut.ariaLabel': t.uitzoomen,
  'controls.fitView.ariaLabel': t.passend,
  'controls.interactive.ariaLabel': t.zoom,
  'minimap.ariaLabel': t.naam,
  'handle.ariaLabel': '',
};

/** The process picture on React Flow: our layout, fixed places, pan and zoom inside its own box. */
export default function Procesbeeld(props: ProcesbeeldProps) {
  return (
    <ReactFlowProvider>
      <Beeld {...props} />
    </ReactFlowProvider>
  );
}

function Beeld({ model, stand, gekozen, open, onOpen, onPil }: ProcesbeeldProps) {
  const [vergroot, zetVergroot] = useState(false);
  const bediening = useSchemabediening({ model, stand, open, onOpen, onPil });
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- passes on keys and clicks of the buttons inside
    <div
      className="pb"
      data-stand={stand}
      data-vergroot={vergroot || undefined}
      style={{ width: model.breedte, height: model.hoogte, '--k': model.maat.tekst / 14 } as CSSProperties}
      onKeyDown={bediening.bijToets}
      onClick={bediening.bijKlik}
      onFocus={bediening.bijFocus}
    >
      <Stroom
        model={model}
        gekozen={gekozen}
        open={open}
        actief={bediening.actief}
        vergroot={vergroot}
        onVergroot={zetVergroot}
      />
    </div>
  );
}

type StroomProps = Pick<ProcesbeeldProps, 'model' | 'gekozen' | 'open'> & {
  /** the one step that tab reaches */
  actief: string | undefined;
  vergroot: boolean;
  onVergroot: (vergroot: boolean) => void;
};

/** Drawn again only for another model or choice; a view is a matter of style. */
const Stroom = memo(function Stroom({ model, gekozen, open, actief, vergroot, onVergroot }: StroomProps) {
  const { breedte, hoogte } = model;
  const knopen = useMemo(() => toFlowKnopen(model), [model]);
  const lijnen = useMemo(() => toFlowLijnen(model), [model]);
  const nodes = useMemo(() => metKnoopstand(knopen, actief, open), [knopen, actief, open]);
  const edges = useMemo(() => metHeet(lijnen, gekozen, open), [lijnen, gekozen, open]);
  const grens = useMemo(
    (): [[number, number], [number, number]] => [
      [0, 0],
      [breedte, hoogte],
    ],
    [breedte, hoogte],
  );
  const bijBeweging = useCallback((_: unknown, { zoom }: Viewport) => onVergroot(zoom > 1.001), [onVergroot]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      aria-label={t.toepassing}
      ariaLabelConfig={ARIA}
      proOptions={PRO_OPTIONS}
      minZoom={1}
      maxZoom={3}
      translateExtent={grens}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      panOnDrag={vergroot}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
      onMove={bijBeweging}
    >
      <ViewportPortal>
        <svg className="pb-achter" width={breedte} height={hoogte} aria-hidden="true">
          <Achtergrondtekening model={model} arcering={ARCERING} />
          <Ringen model={model} gekozen={gekozen} open={open} />
        </svg>
        <svg className="pb-voor" width={breedte} height={hoogte} aria-hidden="true">
          <Tekens model={model} />
        </svg>
      </ViewportPortal>
      <Zoomknoppen vergroot={vergroot} />
    </ReactFlow>
  );
});
