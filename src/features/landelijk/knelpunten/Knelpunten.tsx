import { useEffect, useMemo, useState } from 'react';
import { laadAfvinkcriteria } from '../../../content/laadAfvinkcriteria.ts';
import { laadScanlijst } from '../../../content/laadScanlijst.ts';
import type { Scanpunt } from '../../../domain/scanlijst/scanlijst.ts';
import type { Afvinkcriteria } from '../../../domain/werkwijze/afvinkpunt.ts';
import { toKnelpunten, toVerschilt } from '../../../domain/voortgang/knelpunten.ts';
import { toNieuwsteStand } from '../../../domain/voortgang/landelijkeStand.ts';
import { toLangstGeblokkeerd } from '../../../domain/voortgang/langstGeblokkeerd.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Card } from '../../../ui/Card.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import '../veranderd/veranderd.css';
import { Buren } from './Buren.tsx';
import { Knelpuntentabel } from './Knelpuntentabel.tsx';
import { Langstgeblokkeerd } from './Langstgeblokkeerd.tsx';
import { Matrix } from './Matrix.tsx';
import { toPuntenmatrix, toVragenmatrix } from './matrixkolommen.ts';

const tekst = landelijkdelenTekst.knelpunten;

/**
 * Where gemeenten differ most, who has solved it, what stays blocked longest, and every gemeente against every question.
 * Answers are always the newest: a source has no others, so of a past day they would be of some gemeenten only.
 */
export default function Knelpunten() {
  const { beeld, index, telling, zoek, peildatum, vandaag } = useLandelijkstaat();
  const inhoud = useInhoud();
  const { regels, knelpunten, geblokkeerd } = useMemo(() => {
    const nieuwste = toNieuwsteStand(index.feiten, { peildatum, vandaag });
    const regels = beeld.regels
      .filter(({ code }) => telling.zichtbaar?.has(code) !== false)
      .map((regel) => ({ ...regel, stand: nieuwste.get(regel.code) }));
    const codes = regels.map(({ code }) => code);
    // Of a day that is still to come nobody knows what will be blocked: days are counted until today.
    const dag = peildatum < vandaag ? peildatum : vandaag;
    return {
      regels,
      knelpunten: toKnelpunten(codes, nieuwste),
      geblokkeerd: toLangstGeblokkeerd(codes, beeld.stand, dag),
    };
  }, [beeld, index, telling, peildatum, vandaag]);
  if (inhoud === 'laden') return <Skeleton text={landelijkTekst.laden} blocks={[320]} />;
  if (inhoud === 'fout') return <Alert tone="fout" title={landelijkTekst.ladenMislukt} />;
  const { vragen, criteria } = inhoud;
  if (knelpunten.length === 0 && geblokkeerd.aanpassingen.length === 0)
    return <EmptyState icon="flow" text={tekst.leeg} />;
  const gehoord = regels.filter(({ stand }) => stand && Object.keys(toVerschilt(stand)).length > 0);
  const matrix =
    zoek['matrix'] === 'punten'
      ? toPuntenmatrix(regels, criteria)
      : toVragenmatrix(gehoord, knelpunten, vragen);
  const gekozen = knelpunten.find(({ scanpunt }) => scanpunt === zoek['punt']);
  return (
    <div className="knelpunten">
      {knelpunten.length > 0 && (
        <Card flush title={tekst.kop}>
          <div className="knelpunten-uitleg">
            <p>{tekst.uitleg(gehoord.length)}</p>
            {peildatum < vandaag && <p>{tekst.nieuwste(peildatum)}</p>}
          </div>
          {gekozen && <Buren knelpunt={gekozen} vraag={vragen.get(gekozen.scanpunt)} />}
          <Knelpuntentabel knelpunten={knelpunten} vragen={vragen} gekozen={gekozen?.scanpunt} />
        </Card>
      )}
      <Langstgeblokkeerd beeld={geblokkeerd} vragen={vragen} />
      {knelpunten.length > 0 && <Matrix inhoud={matrix} />}
    </div>
  );
}

/** The questions by id. */
export type Vragen = ReadonlyMap<string, Scanpunt>;

type Inhoud = { vragen: Vragen; criteria: Afvinkcriteria };

function useInhoud(): Inhoud | 'laden' | 'fout' {
  const [inhoud, zetInhoud] = useState<Inhoud | 'laden' | 'fout'>('laden');
  useEffect(() => {
    Promise.all([laadScanlijst(), laadAfvinkcriteria()]).then(
      ([{ scanpunten }, criteria]) =>
        zetInhoud({ vragen: new Map(scanpunten.map((punt) => [punt.id, punt])), criteria }),
      () => {
        // The part says so; the rest of the screen works.
        zetInhoud('fout');
      },
    );
  }, []);
  return inhoud;
}
