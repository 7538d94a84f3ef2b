import { toDag, toDagnummer } from '../../../domain/casus/dagnummer.ts';
import { landelijkverloopTekst as tekst } from '../../../texts/landelijkverloop.ts';
import { useLandelijknu } from '../landelijkstaat.ts';
import { standOp } from './standOp.ts';
import { toPeilwissel, type Verloopgegevens } from './verloopgegevens.ts';

type PeildatumschuifProps = {
  gegevens: Verloopgegevens;
  /** of the drawing above it: the slider stands under its days */
  vak: { links: number };
  x: (dag: string) => number;
};

/** A slider under the curve: any past day, also by keyboard. At its end is today. */
export function Peildatumschuif({ gegevens, vak, x }: PeildatumschuifProps) {
  const { peildatum, ga } = useLandelijknu();
  const [eerste, laatste] = [toDagnummer(gegevens.van), toDagnummer(gegevens.tot)];
  const nu = Math.min(laatste, Math.max(eerste, toDagnummer(peildatum)));
  const dag = toDag(nu);
  return (
    <input
      type="range"
      className="peilschuif"
      style={{ marginLeft: vak.links - 10, width: x(gegevens.tot) - vak.links + 20 }}
      min={eerste}
      max={laatste}
      value={nu}
      aria-label={tekst.schuif}
      title={tekst.schuifUitleg}
      aria-valuetext={tekst.opDag({ dag, afgevinkt: standOp(gegevens, dag).afgevinkt })}
      onChange={(event) => ga(toPeilwissel(toDag(Number(event.target.value)), gegevens), { vervang: true })}
    />
  );
}
