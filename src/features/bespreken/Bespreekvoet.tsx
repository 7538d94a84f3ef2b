import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken as t } from '../../texts/bespreken.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

type BespreekvoetProps = {
  vorige: string | undefined;
  /** the next point that is still open; none = everything was discussed */
  volgende: string | undefined;
};

/** To the point before, or on to what is still open; at the end to Aanpassingen. */
export function Bespreekvoet({ vorige, volgende }: BespreekvoetProps) {
  const { traject } = useWerkruimte();
  return (
    <footer className="bp-voet">
      {vorige !== undefined && (
        <LinkButton icon="arrowLeft" href={vorige}>
          {t.voet.vorige}
        </LinkButton>
      )}
      <span className="grow" />
      {volgende === undefined ? (
        <LinkButton look="hoofd" iconEnd="arrowRight" href={trajectLink(traject.id, 'aanpassingen')}>
          {t.voet.aanpassingen}
        </LinkButton>
      ) : (
        <LinkButton look="hoofd" iconEnd="arrowRight" href={volgende}>
          {t.voet.volgende}
        </LinkButton>
      )}
    </footer>
  );
}
