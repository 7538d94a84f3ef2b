import { type MouseEvent, useState } from 'react';
import type { Verloopbeeld } from '../../../diagram/verloop/verloopbeeld.ts';
import type { Kaartklasse } from '../../../domain/voortgang/gemeentestatus.ts';
import { kaart } from '../../../texts/kaart.ts';
import { landelijkverloopTekst as tekst } from '../../../texts/landelijkverloop.ts';
import { KAARTKLASSEN } from '../kaartstand.ts';
import { useLandelijknu } from '../landelijkstaat.ts';
import { standOp } from './standOp.ts';
import { toPeilwissel, type Verloopgegevens } from './verloopgegevens.ts';

type VerloopwijzerProps = { beeld: Verloopbeeld<Kaartklasse>; gegevens: Verloopgegevens };

/**
 * What a mouse does on the curve: pointing tells the day and its counts, a press or a drag chooses the day. A finger
 * chooses with a tap. The slider under the curve does the same by keyboard.
 */
export function Verloopwijzer({ beeld, gegevens }: VerloopwijzerProps) {
  const { ga } = useLandelijknu();
  const [onder, zetOnder] = useState<string | null>(null);
  const { vak } = beeld;
  const dagOnder = ({ clientX, currentTarget }: MouseEvent<SVGRectElement>): string => {
    const plek = currentTarget.getBoundingClientRect();
    const deel = (clientX - plek.left) / plek.width;
    const dag = beeld.dagBij(vak.links + deel * (vak.rechts - vak.links));
    return dag > gegevens.tot ? gegevens.tot : dag;
  };
  const kies = (dag: string) => ga(toPeilwissel(dag, gegevens), { vervang: true });
  return (
    <g aria-hidden="true">
      {onder !== null && <Dagtip beeld={beeld} gegevens={gegevens} dag={onder} />}
      <rect
        className="verloop-wijzer"
        x={vak.links}
        y={vak.boven}
        width={vak.rechts - vak.links}
        height={vak.onder - vak.boven}
        onPointerMove={(event) => {
          if (event.pointerType === 'touch') return;
          const dag = dagOnder(event);
          zetOnder(dag);
          if (event.buttons === 1) kies(dag);
        }}
        onPointerDown={(event) => {
          if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerLeave={() => zetOnder(null)}
        onClick={(event) => kies(dagOnder(event))}
      />
    </g>
  );
}

function Dagtip({ beeld: { vak, x }, gegevens, dag }: VerloopwijzerProps & { dag: string }) {
  const stand = standOp(gegevens, dag);
  const delen = KAARTKLASSEN.flatMap((klasse) =>
    stand[klasse] === 0 ? [] : [tekst.deel(stand[klasse], kaart.klasse[klasse])],
  );
  const plek = x(dag);
  const links = plek < (vak.links + vak.rechts) / 2;
  return (
    <g className={links ? 'verloop-tip' : 'verloop-tip verloop-tip-rechts'}>
      <path d={`M${plek} ${vak.boven}V${vak.onder}`} />
      <text x={plek + (links ? 8 : -8)} y={vak.boven + 14}>
        {tekst.tabel.dagInTabel(dag)}
        <tspan x={plek + (links ? 8 : -8)} dy="17">
          {delen.join(', ')}
        </tspan>
      </text>
    </g>
  );
}
