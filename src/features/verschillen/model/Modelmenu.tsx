import { useState } from 'react';
import { verwijderModel, vervangModel } from '../../../domain/traject/opdrachten/modellen.ts';
import { toVervallenKeuzes, type Trajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { kiesBestanden } from '../../../platform/kiesBestand.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { appTekst } from '../../../texts/app.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { BPMN_SOORTEN } from './Inlezen.tsx';
import { Leesstand } from './Leesstand.tsx';
import { modelLink } from './modelkeuze.ts';
import { type Gelezen, useInlezen } from './useInlezen.ts';

const t = modelTekst.kop;

/** What can be done with the model as a whole: put a newer file in its place, take it out. */
export function Modelmenu({ model }: { model: Trajectmodel }) {
  const { traject, alleenLezen, voerUit } = useWerkruimte();
  const zeg = useAnnounce();
  const [vraag, zetVraag] = useState(false);
  const [vervangen, zetVervangen] = useState<readonly string[]>();
  const { stand, lees, stop } = useInlezen(({ naam, model: nieuw, opmerkingen }: Gelezen) => {
    const uitkomst = voerUit(modelTekst.undo.vervangen, (huidig, { nieuwId }) =>
      vervangModel(huidig, model.id, { bestandsnaam: naam, model: nieuw, opmerkingen }, nieuwId),
    );
    if (uitkomst.soort === 'geschreven') zetVervangen(toVerslag(naam, model, nieuw));
  });
  if (alleenLezen) return null;
  const vervang = async () => {
    const [bestand] = await kiesBestanden({ soorten: BPMN_SOORTEN });
    zetVervangen(undefined);
    if (bestand) await lees(bestand);
  };
  return (
    <>
      <Menu
        label={t.menu}
        items={[
          {
            id: 'vervang',
            icon: 'upload',
            label: t.vervang,
            sub: t.vervangSub,
            onSelect: () => void vervang(),
          },
          { id: 'weg', icon: 'trash', label: t.haalWeg, onSelect: () => zetVraag(true), separated: true },
        ]}
      />
      <Leesstand stand={stand} onStop={stop} />
      {vervangen && (
        <Alert tone="gelukt" live onClose={() => zetVervangen(undefined)} closeLabel={appTekst.sluiten}>
          {vervangen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      )}
      <ConfirmDialog
        open={vraag}
        title={modelTekst.wegvraag.titel}
        confirmLabel={modelTekst.wegvraag.ja}
        cancelLabel={modelTekst.wegvraag.nee}
        closeLabel={appTekst.sluiten}
        onCancel={() => zetVraag(false)}
        onConfirm={() => {
          zetVraag(false);
          voerUit(modelTekst.undo.weg, (huidig, { nieuwId }) => verwijderModel(huidig, model.id, nieuwId));
          zeg(modelTekst.wegvraag.gedaan);
          location.hash = modelLink(traject.id);
        }}
      >
        <p>{modelTekst.wegvraag.uitleg}</p>
      </ConfirmDialog>
    </>
  );
}

/** What the new file changed about the steps, and which choices fell away with what it no longer has. */
function toVerslag(naam: string, oud: Trajectmodel, nieuw: Gelezen['model']): string[] {
  const { graaf, banen } = oud.model;
  const ids = Object.keys(nieuw.graaf.stappen);
  const blijven = ids.filter((id) => Object.hasOwn(graaf.stappen, id)).length;
  const weg = toVervallenKeuzes(oud, nieuw);
  const zinnen = modelTekst.inlezen;
  return [
    zinnen.vervangen(naam),
    zinnen.blijven(blijven),
    zinnen.nieuw(ids.length - blijven),
    ...(weg.banen.length + weg.stappen.length === 0
      ? []
      : [
          zinnen.vervallen([
            ...weg.banen.map((id) => zinnen.vervallenBaan(banen.find((baan) => baan.id === id)?.naam ?? id)),
            ...weg.stappen.map((id) => zinnen.vervallenStap(graaf.stappen[id]?.naam ?? id)),
          ]),
        ]),
  ];
}
