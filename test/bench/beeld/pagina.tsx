import { type Edge, type Node, ReactFlow } from '@xyflow/react';
import { startTransition, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';

/** React Flow as it comes, with as many of its own boxes and straight lines, on a grid that costs nothing. */
function Kaal({ knopen, lijnen }: { knopen: number; lijnen: number }) {
  const nodes = Array.from({ length: knopen }, (_, nr): Node => ({
    id: String(nr),
    position: { x: (nr % 12) * 180, y: Math.floor(nr / 12) * 90 },
    data: { label: `Stap ${nr}` },
  }));
  const edges = Array.from({ length: lijnen }, (_, nr): Edge => ({
    id: `e${nr}`,
    type: 'straight',
    source: String(nr % knopen),
    // Another one than its source, for every number.
    target: String((nr + 1 + Math.floor(nr / knopen)) % knopen),
  }));
  return (
    <div style={{ width: 2160, height: 700 }}>
      <ReactFlow defaultNodes={nodes} defaultEdges={edges} />
    </div>
  );
}

/** A button that draws, in slices, as the app does. How much: `?knopen=60&lijnen=80`. */
function Pagina() {
  const [open, zetOpen] = useState(false);
  const vraag = new URLSearchParams(location.search);
  return (
    <>
      <button type="button" onClick={() => startTransition(() => zetOpen(true))}>
        Teken
      </button>
      {open && <Kaal knopen={Number(vraag.get('knopen'))} lijnen={Number(vraag.get('lijnen'))} />}
    </>
  );
}

const hoofd = document.querySelector('main');
if (!hoofd) throw new Error('de pagina heeft geen main');
createRoot(hoofd).render(<Pagina />);
