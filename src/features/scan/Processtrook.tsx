import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { toPlekInProces } from './plekInProces.ts';

const t = vragen.plek;

/** Where in the process a question belongs; gives way when there is little height. */
export function Processtrook({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, werkwijze } = useWerkruimte();
  const { werkproces } = werkwijze;
  const plek = toPlekInProces(werkproces, scanpunt);
  return (
    <section className="sc-strook" aria-label={t.titel}>
      <div className="st-tekst">
        <b>{t.titel}</b>
        <small>{plek ? t.waar(plek.baan.naam, plek.fase.naam) : t.buiten}</small>
        <a href={trajectLink(traject.id, 'verschillen')}>{t.groot}</a>
      </div>
      <ol className="st-fasen" aria-hidden="true">
        {werkproces.fasen.map((fase) => (
          <li key={fase.id} className={fase.id === plek?.fase.id ? 'nu' : undefined}>
            {fase.naam}
          </li>
        ))}
      </ol>
    </section>
  );
}
