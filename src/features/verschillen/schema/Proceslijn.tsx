import type { Edge, EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Maat } from '../../../diagram/maten.ts';
import { Lijntekening } from './Lijntekening.tsx';
import type { Schemalijn } from './schemamodel.ts';

export type Proceslijn = Edge<{ lijn: Schemalijn; maat: Maat; heet: boolean }, 'proces'>;

/** A line along the path that the layout chose. */
export const ProceslijnView = memo(function ProceslijnView({ data }: EdgeProps<Proceslijn>) {
  if (!data) return null;
  return (
    <g data-heet={data.heet || undefined}>
      <Lijntekening lijn={data.lijn} maat={data.maat} />
    </g>
  );
});
