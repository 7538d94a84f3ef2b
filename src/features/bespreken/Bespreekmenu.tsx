import type { Bespreekpunt, Bespreekstand } from '../../domain/traject/bespreekpunten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { StatusMark, type StatusTone } from '../../ui/StatusMark.tsx';

const t = bespreken.menu;

const TOON = {
  open: 'te-doen',
  voorstel: 'bezig',
  bevestigd: 'klaar',
  actie: 'onbekend',
  informatie: 'gereed',
} satisfies Record<Bespreekstand, StatusTone>;

type BespreekmenuProps = {
  punten: readonly Bespreekpunt[];
  nu: string | undefined;
  naar: (scanpunt: string) => string;
};

/** Left part: every point with how far the talk is, by thema. */
export function Bespreekmenu({ punten, nu, naar }: BespreekmenuProps) {
  const { scanlijst } = useWerkruimte().werkwijze;
  const teDoen = punten.filter(({ stand }) => stand !== 'actie' && stand !== 'informatie');
  const open = teDoen.filter(({ stand }) => stand === 'open').length;
  const voorstellen = teDoen.filter(({ stand }) => stand === 'voorstel').length;
  const gedaan = teDoen.length - open;
  const themas = scanlijst.themas
    .map((thema) => ({ thema, groep: punten.filter(({ scanpunt }) => scanpunt.thema === thema.id) }))
    .filter(({ groep }) => groep.length > 0);
  if (punten.length === 0) return null;
  return (
    <>
      <div className="bp-stand">
        <p>
          <b>{open === 0 ? t.klaar(voorstellen) : t.nog(open)}</b>
        </p>
        <ProgressBar
          label={t.voortgangLabel}
          value={gedaan}
          max={teDoen.length}
          text={t.voortgang(gedaan, teDoen.length)}
        />
      </div>
      {themas.map(({ thema, groep }) => (
        <section key={thema.id} aria-label={thema.naam}>
          <h2 className="bp-thema">{thema.naam}</h2>
          <ol>
            {groep.map(({ scanpunt, stand }) => (
              <li key={scanpunt.id}>
                <a href={naar(scanpunt.id)} aria-current={scanpunt.id === nu ? 'page' : undefined}>
                  <StatusMark tone={TOON[stand]} sub={begrippen.besluitstand[stand]} size={18}>
                    {t.punt(scanpunt.nummer, scanpunt.vraag)}
                  </StatusMark>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
