import type { GelijkThema } from '../../domain/traject/bespreekpunten.ts';
import { bevestigAntwoorden } from '../../domain/traject/opdrachten/antwoorden.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

const t = bespreken.gelijk;

/** What every gemeente already does as preferred: said first, and confirmed per thema in one click. */
export function Gelijk({ themas }: { themas: readonly GelijkThema[] }) {
  const aantal = themas.reduce((som, { punten }) => som + punten.length, 0);
  const open = themas.reduce(
    (som, thema) => som + new Set(thema.open.map(({ scanpunt }) => scanpunt)).size,
    0,
  );
  if (aantal === 0) return null;
  return (
    <section className="bp-gelijk" aria-label={t.titel}>
      <Disclosure
        look="kaal"
        summary={
          <>
            <b>
              <Icon name="checkDisc" size={22} />
              {t.titel}
            </b>
            <small>{t.samenvatting(aantal, open)}</small>
          </>
        }
      >
        <p>{t.uitleg}</p>
        <ul>
          {themas.map((thema) => (
            <Themaregel key={thema.thema.id} gelijk={thema} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Themaregel({ gelijk: { thema, punten, open } }: { gelijk: GelijkThema }) {
  const { traject, voerUit, alleenLezen } = useWerkruimte();
  return (
    <li>
      <details>
        <summary>{t.thema(thema.naam, punten.length)}</summary>
        <ul>
          {punten.map(({ id, nummer, vraag }) => (
            <li key={id}>
              <a href={trajectLink(traject.id, 'scan', { scanpunt: id })}>{t.vraag(nummer, vraag)}</a>
            </li>
          ))}
        </ul>
      </details>
      {open.length === 0 ? (
        <StatusMark tone="klaar">{t.bevestigd}</StatusMark>
      ) : (
        !alleenLezen && (
          <Button
            size="klein"
            icon="check"
            aria-label={t.bevestig(thema.naam)}
            onClick={() => voerUit(bespreken.stap.thema(thema.naam), () => bevestigAntwoorden(open))}
          >
            {t.bevestigKort}
          </Button>
        )
      )}
    </li>
  );
}
