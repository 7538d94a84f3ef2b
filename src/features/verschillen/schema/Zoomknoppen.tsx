import { Panel, useReactFlow } from '@xyflow/react';
import { verschillen } from '../../../texts/verschillen.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

const t = verschillen.schema;

/** Larger, smaller, the whole picture. */
export function Zoomknoppen({ vergroot }: { vergroot: boolean }) {
  const flow = useReactFlow();
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
  return (
    <Panel position="top-left" className="pb-zoom">
      <IconButton
        icon="zoomIn"
        size="klein"
        label={t.inzoomen}
        onClick={() => void flow.zoomIn({ duration })}
      />
      {vergroot && (
        <>
          <IconButton
            icon="zoomOut"
            size="klein"
            label={t.uitzoomen}
            onClick={() => void flow.zoomOut({ duration })}
          />
          <IconButton
            icon="present"
            size="klein"
            label={t.passend}
            onClick={() => void flow.setViewport({ x: 0, y: 0, zoom: 1 }, { duration })}
          />
        </>
      )}
    </Panel>
  );
}
