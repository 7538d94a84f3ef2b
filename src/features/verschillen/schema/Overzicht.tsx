import { memo, type PointerEvent, type RefObject, useEffect, useState } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import './overzicht.css';
import type { Schemamodel } from './schemamodel.ts';

type OverzichtProps = { model: Schemamodel; zoom: number; stand: Stand; vak: RefObject<HTMLElement | null> };
/** The part that the box shows, in px of the layout. */
type Deel = { x: number; y: number; b: number; h: number };

/**
 * The whole picture in small, with a frame around what the box shows: only for a picture that is larger than its
 * box. A press goes there; by keyboard the box itself scrolls, and the arrow keys bring every step into sight.
 */
export function Overzicht({ model, zoom, stand, vak }: OverzichtProps) {
  const deel = useDeel(vak, zoom, model);
  const ga = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1 || !vak.current) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    vak.current.scrollTo({
      left: ((event.clientX - left) / width) * model.breedte * zoom - vak.current.clientWidth / 2,
      top: ((event.clientY - top) / height) * model.hoogte * zoom - vak.current.clientHeight / 2,
    });
  };
  return (
    <svg
      className="oz"
      data-stand={stand}
      viewBox={`0 0 ${model.breedte} ${model.hoogte}`}
      role="img"
      aria-label={verschillen.schema.overzicht}
      onPointerDown={ga}
      onPointerMove={ga}
    >
      <rect className="oz-vlak" width={model.breedte} height={model.hoogte} />
      <Stappen knopen={model.knopen} />
      {deel && <rect className="oz-deel" x={deel.x} y={deel.y} width={deel.b} height={deel.h} />}
    </svg>
  );
}

/** Not drawn again while the box scrolls. */
const Stappen = memo(function Stappen({ knopen }: Pick<Schemamodel, 'knopen'>) {
  return knopen.map(({ id, x, y, b, h, merk, standen }) => (
    <rect key={id} className={`oz-stap oz-${merk}`} x={x} y={y} width={b} height={h} data-in={standen} />
  ));
});

function useDeel(vak: RefObject<HTMLElement | null>, zoom: number, model: Schemamodel): Deel | undefined {
  const [deel, zetDeel] = useState<Deel>();
  useEffect(() => {
    const element = vak.current;
    if (!element) return undefined;
    const meet = () =>
      zetDeel({
        x: element.scrollLeft / zoom,
        y: element.scrollTop / zoom,
        b: element.clientWidth / zoom,
        h: Math.min(element.clientHeight / zoom, model.hoogte),
      });
    meet();
    element.addEventListener('scroll', meet, { passive: true });
    const waarnemer = new ResizeObserver(meet);
    waarnemer.observe(element);
    return () => {
      element.removeEventListener('scroll', meet);
      waarnemer.disconnect();
    };
  }, [vak, zoom, model.hoogte]);
  return deel;
}
