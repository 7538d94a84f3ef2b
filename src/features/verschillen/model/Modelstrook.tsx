import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { modelLink } from './modelkeuze.ts';

const t = modelTekst.overzicht;

/** Under the picture: the way to lay an own process model beside the preferente werkwijze. */
export function Modelstrook({ gemeente }: { gemeente: string | undefined }) {
  const { traject } = useWerkruimte();
  return (
    <section className="vs-modelstrook" aria-labelledby="vs-modelstrook">
      <h2 id="vs-modelstrook">{t.titel}</h2>
      <p className="muted">{t.uitleg}</p>
      <LinkButton icon="flow" href={modelLink(traject.id, { gemeente })}>
        {t.naar}
      </LinkButton>
    </section>
  );
}
