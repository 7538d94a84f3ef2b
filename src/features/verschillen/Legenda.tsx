import type { Merk } from '../../domain/proces/merken.ts';
import { schema } from '../../texts/schema.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { toHash } from '../../routes/route.ts';
import { Merkpil } from './Merkpil.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.schema;
const VOLGORDE: readonly Merk[] = [
  'vervalt',
  'komt-erbij',
  'verandert',
  'blijft',
  'onbekend',
  'nog-open',
  'eigen-beleid',
];

/** What the marks look like and how many steps have each; marks that do not occur are left out. */
export function Legenda({ leeg }: { leeg: boolean }) {
  return (
    <div className="vs-voet">
      {leeg ? <p>{verschillen.leeg}</p> : <Legendalijst />}
      <a className="vs-lees" href={toHash({ pagina: 'kennis', artikel: 'hoe-lees-ik-het-schema', zoek: {} })}>
        {t.hoeLees}
      </a>
    </div>
  );
}

export function Legendalijst() {
  const { model } = useVerschillenscherm();
  return (
    <ul className="vs-legenda" aria-label={t.legenda}>
      {VOLGORDE.flatMap((merk) => {
        const aantal = model.tellingen.get(merk) ?? 0;
        if (aantal === 0) return [];
        return [
          <li key={merk}>
            <i className={`lg lg-${merk}`} aria-hidden="true" />
            {merk !== 'eigen-beleid' && merk !== 'nog-open' && <Merkpil merk={merk} />}
            <span>{schema.legenda(merk, aantal)}</span>
          </li>,
        ];
      })}
    </ul>
  );
}
