import { vragen } from '../../texts/vragen.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Vragenplek } from './vragenplek.ts';

type OnbekendeVraagProps = {
  id: string;
  /** why it was taken out, when it once existed and nothing took its place */
  reden: string | undefined;
  plek: Vragenplek;
};

/** An address that names no question of this list, with the way back. */
export function OnbekendeVraag({ id, reden, plek }: OnbekendeVraagProps) {
  const t = vragen.onbekend;
  return (
    <section className="sc-vraag">
      <h1>{t.titel}</h1>
      <EmptyState
        text={reden === undefined ? t.tekst(id) : t.vervallen(reden)}
        action={
          <LinkButton look="hoofd" href={plek.naar(undefined)}>
            {t.terug}
          </LinkButton>
        }
      />
    </section>
  );
}
