import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Vragenplek } from './vragenplek.ts';

type EindeProps = { plek: Vragenplek; scanpunt: string | undefined };

/** Everything in this list was answered: what to do now. Stands at the last question; beforehand at every one. */
export function Einde({ plek, scanpunt }: EindeProps) {
  const { traject } = useWerkruimte();
  const laatste = plek.punten.at(-1);
  if (plek.aantalOpen > 0 || !laatste) return null;
  if (plek.vooraf) {
    return <Alert tone="gelukt" live title={vragen.vooraf.klaar} />;
  }
  if (laatste.id !== scanpunt) return null;
  return (
    <Alert
      tone="gelukt"
      live
      title={plek.keuze === 'kern' ? vragen.einde.kern : vragen.einde.lijst}
      actions={
        <LinkButton size="klein" iconEnd="arrowRight" href={trajectLink(traject.id, 'bespreken')}>
          {vragen.voet.bespreken}
        </LinkButton>
      }
    />
  );
}
