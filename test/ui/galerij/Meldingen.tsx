import { useState } from 'react';
import { Alert } from '../../../src/ui/Alert.tsx';
import { Button } from '../../../src/ui/Button.tsx';
import { ConfirmDialog } from '../../../src/ui/ConfirmDialog.tsx';
import { Disclosure } from '../../../src/ui/Disclosure.tsx';
import { Dropzone } from '../../../src/ui/Dropzone.tsx';
import { EmptyState } from '../../../src/ui/EmptyState.tsx';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx';
import { FormDialog } from '../../../src/ui/FormDialog.tsx';
import { FileRow } from '../../../src/ui/FileRow.tsx';
import { useAnnounce } from '../../../src/ui/LiveRegion.tsx';
import { Skeleton } from '../../../src/ui/Skeleton.tsx';
import { TextField } from '../../../src/ui/TextField.tsx';

function Broken({ broken }: { broken: boolean }) {
  if (broken) throw new Error('broken on purpose');
  return <p>Dit deel werkt.</p>;
}

/** Messages, dialogs and what there is when there is nothing. */
export function Meldingen() {
  const [dialog, setDialog] = useState<'geen' | 'venster' | 'vraag' | 'gevaar'>('geen');
  const [name, setName] = useState('');
  const [broken, setBroken] = useState(false);
  const announce = useAnnounce();
  const close = () => setDialog('geen');
  return (
    <section className="galerij-deel">
      <h2>Meldingen</h2>
      <Alert tone="info" title="Er zijn antwoorden van een andere gemeente bij gekomen.">
        <p>Bekijk ze in de scan.</p>
      </Alert>
      <Alert
        tone="gelukt"
        title="Zeist is afgevinkt."
        actions={
          <Button icon="undo" size="klein">
            Terugdraaien
          </Button>
        }
      />
      <Alert
        tone="waarschuwing"
        title="Dit bestand is ouder dan de stand van 1 oktober."
        onClose={() => undefined}
        closeLabel="Melding sluiten"
      >
        <p>De nieuwere stand blijft staan.</p>
      </Alert>
      <Alert
        tone="fout"
        live={false}
        title="We kunnen dit bestand niet lezen."
        actions={<Button size="klein">Kies een ander bestand</Button>}
      >
        <p>Kies een bestand dat eindigt op .json.</p>
      </Alert>
      <div className="galerij-rij">
        <Button onClick={() => setDialog('venster')}>Open venster</Button>
        <Button onClick={() => setDialog('vraag')}>Vraag eerst</Button>
        <Button onClick={() => setDialog('gevaar')}>Vraag eerst, gevaar</Button>
        <Button onClick={() => announce('Zeist is afgevinkt')}>Lees voor</Button>
        <Button onClick={() => setBroken(true)}>Maak stuk</Button>
      </div>
      <ErrorBoundary
        title="Dit deel van de pagina werkt nu niet."
        text={<p>Je antwoorden zijn bewaard.</p>}
        retryLabel="Probeer opnieuw"
        onRetry={() => location.reload()}
      >
        <Broken broken={broken} />
      </ErrorBoundary>
      <div className="galerij-kol">
        <Disclosure summary="Waar komt dit vandaan?">
          <p>Uit de handreiking, hoofdstuk 3.</p>
        </Disclosure>
        <Disclosure summary="Toon de bron" look="kaal" startOpen>
          <p>Artikel 10d Participatiewet.</p>
        </Disclosure>
        <Dropzone
          title="Regiobestanden inlezen"
          text="Sleep bestanden hierheen of"
          buttonText="kies bestanden"
          dropText="Laat los om in te lezen"
          multiple
          onFiles={() => undefined}
        >
          <FileRow state="gelukt" name="kromme-rijn-heuvelrug.json" text="5 gemeenten bijgewerkt" />
          <FileRow
            state="waarschuwing"
            name="achterhoek.json"
            text="Ouder dan de stand van 1 oktober."
            action={<Button look="link">Bekijk</Button>}
          />
          <FileRow state="fout" name="foto.png" text="Dit is geen bestand van deze scan." />
        </Dropzone>
        <Dropzone
          title="Regiobestanden inlezen"
          text="Sleep bestanden hierheen of"
          buttonText="kies bestanden"
          dropText="Laat los"
          busyText="Bezig met inlezen"
          onFiles={() => undefined}
        />
        <EmptyState
          icon="map"
          text="Nog geen traject. Kies een regio en begin."
          action={<Button look="hoofd">Kies een regio</Button>}
        />
        <Skeleton text="We halen de kaart op." />
      </div>
      {dialog === 'venster' && (
        <FormDialog
          onClose={close}
          title="Nieuwe aanpassing"
          closeLabel="Venster sluiten"
          onSubmit={close}
          submitLabel="Toevoegen"
          cancelLabel="Annuleren"
        >
          <TextField label="Wat pas je aan?" value={name} onChange={setName} data-autofocus />
        </FormDialog>
      )}
      <ConfirmDialog
        open={dialog === 'vraag'}
        title="Hele regio gelijk zetten?"
        confirmLabel="Gelijk zetten"
        cancelLabel="Niet doen"
        closeLabel="Venster sluiten"
        onConfirm={close}
        onCancel={close}
      >
        <p>3 gemeenten hadden een ander antwoord.</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={dialog === 'gevaar'}
        tone="gevaar"
        title="Traject weghalen?"
        confirmLabel="Weghalen"
        cancelLabel="Laten staan"
        closeLabel="Venster sluiten"
        onConfirm={close}
        onCancel={close}
      >
        <p>Het staat dan niet meer op dit apparaat.</p>
      </ConfirmDialog>
    </section>
  );
}
