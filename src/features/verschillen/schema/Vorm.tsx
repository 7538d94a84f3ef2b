import type { Maat } from '../../../diagram/maten.ts';
import type { Schemaknoop } from './schemamodel.ts';

type VormProps = {
  knoop: Schemaknoop;
  maat: Maat;
  inzet: number;
  className: string;
  fill?: string | undefined;
};

/** Rectangle, or a diamond for a gateway; `inzet` px inside its edge, negative is around it. */
export function Vorm({ knoop: { x, y, b, h, soort }, maat, inzet, className, fill }: VormProps) {
  if (soort !== 'poort') {
    return (
      <rect
        className={className}
        x={x + inzet}
        y={y + inzet}
        width={b - 2 * inzet}
        height={h - 2 * inzet}
        rx={Math.max(2, maat.hoekKnoop - inzet)}
        fill={fill}
      />
    );
  }
  const [mx, my] = [x + b / 2, y + h / 2];
  const [dx, dy] = [inzet * (1 + b / h), inzet * 1.2];
  const d = `M${x + dx} ${my}L${mx} ${y + dy}L${x + b - dx} ${my}L${mx} ${y + h - dy}Z`;
  return <path className={className} d={d} fill={fill} strokeLinejoin="round" />;
}
