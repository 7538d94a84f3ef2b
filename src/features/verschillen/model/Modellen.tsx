import { useCallback, useEffect, useState } from 'react';
import { voegModelToe } from '../../../domain/traject/opdrachten/modellen.ts';
import { toTrajectmodellen, type Trajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { trajectLink } from '../../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Card } from '../../../ui/Card.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Inlezen } from './Inlezen.tsx';
import { modelLink } from './modelkeuze.ts';
import type { Gelezen } from './useInlezen.ts';

const t = modelTekst.overzicht;

/** The own process models of the traject, and a place to read one. `gemeente`: for whom, when that is known. */
export function Modellen({ gemeente }: { gemeente: string | undefined }) {
  const { traject, alleenLezen } = useWerkruimte();
  const modellen = toTrajectmodellen(traject);
  const bijGelezen = useVoegToe(gemeente);
  return (
    <div className="mo mo-overzicht">
      <PageHeader
        title={t.titel}
        lead={t.uitleg}
        end={
          <LinkButton icon="arrowLeft" href={trajectLink(traject.id, 'verschillen')}>
            {t.terug}
          </LinkButton>
        }
      />
      {modellen.length > 0 && (
        <Card title={t.lijst} flush>
          <ul className="mo-modellen">
            {modellen.map((model) => (
              <li key={model.id}>
                <Regel model={model} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {!alleenLezen &&
        (modellen.length > 0 ? (
          <Card title={t.nogEen}>
            <Inlezen bijGelezen={bijGelezen} />
          </Card>
        ) : (
          <Inlezen bijGelezen={bijGelezen} />
        ))}
      <Card title={modelTekst.inlezen.watEr}>
        <ul className="mo-uitleg">
          {modelTekst.inlezen.watErUitleg.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function Regel({ model }: { model: Trajectmodel }) {
  const { traject } = useWerkruimte();
  const naamVan = useGemeentenaam();
  return (
    <a href={modelLink(traject.id, { model: model.id })}>
      <Icon name="flow" size={22} />
      <span>
        <b>{modelTekst.kop.naam(model.model.naam, model.bestandsnaam)}</b>
        <small>{modelTekst.kop.voor(model.gemeenten.map(naamVan))}</small>
      </span>
      <Icon name="chevronRight" />
    </a>
  );
}

/** Adds what was read, and goes there once it stands in the traject (a file too large is refused). */
function useVoegToe(gemeente: string | undefined): (gelezen: Gelezen) => void {
  const { traject, afgeleid, voerUit } = useWerkruimte();
  const zeg = useAnnounce();
  const [nieuw, zetNieuw] = useState<string>();
  const staatErin = nieuw !== undefined && Object.hasOwn(traject.procesmodellen, nieuw);
  useEffect(() => {
    if (staatErin) location.hash = modelLink(traject.id, { model: nieuw });
  }, [staatErin, traject.id, nieuw]);
  const codes = afgeleid.gemeenten.map(({ code }) => code);
  const enige = codes.length === 1 ? codes[0] : undefined;
  const voor = codes.find((code) => code === gemeente) ?? enige;
  return useCallback(
    ({ naam, model, opmerkingen }) => {
      const uitkomst = voerUit(modelTekst.undo.erbij, (huidig, { nieuwId }) => {
        const id = nieuwId();
        zetNieuw(id);
        const gemeenten = voor === undefined ? [] : [voor];
        return voegModelToe(huidig, id, { bestandsnaam: naam, model, opmerkingen, gemeenten }, nieuwId);
      });
      if (uitkomst.soort !== 'geschreven') return;
      zeg(modelTekst.inlezen.gelukt(naam, Object.keys(model.graaf.stappen).length));
    },
    [voerUit, zeg, voor],
  );
}
