import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { toThemagroepen } from './vragenlijst.ts';
import type { Vragenplek } from './vragenplek.ts';

/** Theme, place in the theme, printed number, the question and what is meant by it. */
export function Vraagkop({ scanpunt, plek }: { scanpunt: Scanpunt; plek: Vragenplek }) {
  const { scanlijst } = useWerkruimte().werkwijze;
  const groep = toThemagroepen(scanlijst, plek.punten).find(({ punten }) =>
    punten.some(({ id }) => id === scanpunt.id),
  );
  const thema = scanlijst.themas.find(({ id }) => id === scanpunt.thema)?.naam ?? scanpunt.thema;
  const plaats = groep ? groep.punten.findIndex(({ id }) => id === scanpunt.id) + 1 : 0;
  return (
    <header className="vr-kop">
      <p className="vr-meta">
        {groep
          ? vragen.meta(thema, { plek: plaats, totaal: groep.punten.length, nummer: scanpunt.nummer })
          : vragen.metaBuiten(thema, scanpunt.nummer)}
      </p>
      <h1 id="vraag" tabIndex={-1}>
        {scanpunt.vraag}
      </h1>
      {scanpunt.toelichting !== undefined && <p className="vr-uitleg">{scanpunt.toelichting}</p>}
    </header>
  );
}
