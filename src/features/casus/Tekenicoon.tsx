import { type IconName, type IconShape, iconPaths } from '../../ui/iconPaths.ts';

/** An icon of 14 px inside a drawing. */
export function Tekenicoon({ name, x, y }: { name: IconName; x: number; y: number }) {
  const shape: IconShape = iconPaths[name];
  return (
    <svg className="cs-icoon" x={x} y={y} width={14} height={14} viewBox="0 0 24 24" aria-hidden="true">
      {shape.line !== undefined && <path d={shape.line} />}
    </svg>
  );
}
