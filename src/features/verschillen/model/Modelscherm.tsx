import { useMemo } from 'react';
import { toTrajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst as t } from '../../../texts/model.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Modellen } from './Modellen.tsx';
import { type Modelkeuze, modelLink } from './modelkeuze.ts';
import { Modelpagina } from './Modelpagina.tsx';
import './model.css';
import './modelstappen.css';
import './modelvoorstellen.css';

/** A municipality's own process model beside the preferente werkwijze: the list of models, or one of them. */
export default function Modelscherm({ keuze }: { keuze: Modelkeuze }) {
  const { traject } = useWerkruimte();
  const id = keuze.model;
  const model = useMemo(() => (id === undefined ? undefined : toTrajectmodel(traject, id)), [traject, id]);
  if (id === undefined) return <Modellen gemeente={keuze.gemeente} />;
  if (model) return <Modelpagina key={model.id} model={model} keuze={keuze} />;
  return (
    <div className="mo">
      <h1>{t.overzicht.titel}</h1>
      <EmptyState
        icon="flow"
        text={t.kop.weg}
        action={
          <LinkButton look="hoofd" href={modelLink(traject.id)}>
            {t.kop.terug}
          </LinkButton>
        }
      />
    </div>
  );
}
