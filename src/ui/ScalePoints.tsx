import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';
import './reasoned.css';

type ScalePointsProps<V extends string> = {
  /** What the scale runs from and to. */
  label: string;
  points: readonly { value: V; label: string; icon: IconName }[];
  value: V;
};

/** Points on a line, one of them filled: shows where something stands. Not a control. */
export function ScalePoints<V extends string>({ label, points, value }: ScalePointsProps<V>) {
  return (
    <ol className="puntenlijn" aria-label={label}>
      {points.map((point) => (
        <li key={point.value} aria-current={point.value === value ? 'true' : undefined}>
          <i>
            <Icon name={point.icon} size={16} />
          </i>
          {point.label}
        </li>
      ))}
    </ol>
  );
}
