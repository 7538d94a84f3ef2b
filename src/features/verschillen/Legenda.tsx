import type { Stand } from '../../diagram/beeld.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { toHash } from '../../routes/route.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { toLegendamerken } from './legendamerken.ts';
import { Merkpil } from './Merkpil.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useWoorden } from './useWoorden.ts';

const t = verschillen.schema;
/** What the marks look like and how many steps have each; marks that do not occur are left out. */
export function Legenda({ stand, leeg }: { stand: Stand; leeg: boolean }) {
  return (
    <>
      {leeg ? <p>{verschillen.leeg}</p> : <Legendalijst stand={stand} />}
      <div className="vs-voet-eind">
        {!leeg && <Dimkeuze />}
        <a
          className="vs-lees"
          href={toHash({ pagina: 'kennis', artikel: 'hoe-lees-ik-het-schema', zoek: {} })}
        >
          {t.hoeLees}
        </a>
      </div>
    </>
  );
}

function Dimkeuze() {
  const { keuze, kies } = useVerschillenscherm();
  const zeg = useAnnounce();
  return (
    <Checkbox
      label={t.dim}
      checked={keuze.dim}
      onChange={(dim) => {
        kies({ dim });
        zeg(dim ? t.gedimd : t.nietGedimd);
      }}
    />
  );
}

export function Legendalijst({ stand }: { stand: Stand }) {
  const { model } = useVerschillenscherm();
  const woorden = useWoorden();
  const merken = toLegendamerken(stand, model.tellingen);
  if (merken.length === 0) return <p>{woorden.stand(stand)}</p>;
  return (
    <ul className="vs-legenda" aria-label={t.legenda}>
      {stand !== 'verschil' && <li>{woorden.stand(stand)}</li>}
      {merken.map((merk) => (
        <li key={merk}>
          <i className={`lg lg-${merk}`} aria-hidden="true" />
          {merk !== 'eigen-beleid' && merk !== 'nog-open' && <Merkpil merk={merk} />}
          <span>{woorden.legenda(merk, model.tellingen.get(merk) ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}
