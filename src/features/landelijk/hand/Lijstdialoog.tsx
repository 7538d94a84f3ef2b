import { useRef, useState } from 'react';
import type { Handfeit } from '../../../domain/voortgang/handfeit.ts';
import type { Lijstrij } from '../../../import/statuslijst/toStatuslijst.ts';
import { klok } from '../../../platform/klok.ts';
import { nieuwId } from '../../../platform/nieuwId.ts';
import { handTekst } from '../../../texts/handstatus.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { useAangroei } from '../useAangroei.ts';
import { lijstfoutzin, lijstzin } from './lijstfoutzin.ts';
import './hand.css';

const tekst = handTekst.lijst;

type LijstdialoogProps = {
  onSluit: () => void;
  /** the facts that were set, to be able to take them back */
  onGezet: (feiten: readonly Handfeit[]) => void;
};

type Stand =
  | { soort: 'kies' }
  | { soort: 'bezig' }
  | { soort: 'fout'; zin: string }
  | { soort: 'gelezen'; bestand: string; rijen: readonly Lijstrij[] };

/** Reads a list of statuses: first what we read in it, row by row, then whether it comes in. */
export function Lijstdialoog({ onSluit, onGezet }: LijstdialoogProps) {
  const { register, index, bronnen, vandaag, werk } = useLandelijkstaat();
  const [stand, setStand] = useState<Stand>({ soort: 'kies' });
  const kiezer = useRef<HTMLInputElement>(null);
  const lees = async (bestand: File): Promise<Stand> => {
    const { leesStatuslijst } = await import('../../../import/statuslijst/leesStatuslijst.ts');
    const uit = await leesStatuslijst(bestand, {
      namen: new Map(register.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam])),
      opvolging: index.feiten.opvolging,
      aanwezig: bronnen.flatMap((bron) => (bron.soort === 'hand' ? [bron.feit] : [])),
      vandaag,
      nu: klok().toISOString(),
    });
    return uit.soort === 'ok'
      ? { soort: 'gelezen', bestand: bestand.name, rijen: uit.rijen }
      : { soort: 'fout', zin: lijstzin(uit) };
  };
  const begin = (bestand: File) => {
    setStand({ soort: 'bezig' });
    lees(bestand).then(setStand, (fout: unknown) => {
      // The reader did not load or broke: the window says so, and the cause is for the console.
      reportError(fout);
      setStand({ soort: 'fout', zin: tekst.mislukt });
    });
  };
  const rijen = stand.soort === 'gelezen' ? stand.rijen : [];
  const nieuw = rijen.flatMap((rij) => (rij.soort === 'nieuw' ? [{ ...rij.feit, id: nieuwId() }] : []));
  const neem = async () => {
    if (await werk.zetHand(nieuw)) onGezet(nieuw);
    else setStand({ soort: 'fout', zin: handTekst.nietBewaard });
  };
  return (
    <Dialog
      open
      size="breed"
      onClose={onSluit}
      title={tekst.titel}
      closeLabel={handTekst.sluit}
      className="handdialoog"
      actions={
        <>
          <Button onClick={onSluit}>{handTekst.annuleer}</Button>
          {nieuw.length > 0 && (
            <Button look="hoofd" onClick={() => void neem()}>
              {tekst.neem(nieuw.length)}
            </Button>
          )}
        </>
      }
    >
      <p>{tekst.uitleg}</p>
      <p className="stil">{tekst.voorbeeldregel}</p>
      <Button
        icon="upload"
        busyText={stand.soort === 'bezig' ? tekst.bezig : undefined}
        onClick={() => kiezer.current?.click()}
      >
        {tekst.kies}
      </Button>
      <input
        ref={kiezer}
        type="file"
        hidden
        accept=".csv,.xlsx,.ods"
        aria-label={tekst.kies}
        onChange={({ currentTarget }) => {
          const [bestand] = currentTarget.files ?? [];
          if (bestand) begin(bestand);
          currentTarget.value = '';
        }}
      />
      <div aria-live="polite">
        {stand.soort === 'fout' && <Alert tone="fout" live={false} title={stand.zin} />}
        {stand.soort === 'gelezen' && <Lijstvoorbeeld bestand={stand.bestand} rijen={stand.rijen} />}
      </div>
    </Dialog>
  );
}

/** What we read, row by row: what comes in, and what does not with the reason. */
function Lijstvoorbeeld({ bestand, rijen }: { bestand: string; rijen: readonly Lijstrij[] }) {
  const getoond = useAangroei(rijen);
  const tel = (soort: Lijstrij['soort']) => rijen.filter((rij) => rij.soort === soort).length;
  const [nieuw, dubbel, fouten] = [tel('nieuw'), tel('dubbel'), tel('fout')];
  return (
    <>
      <p>{tekst.bestand(bestand)}</p>
      <Alert
        tone={fouten > 0 ? 'waarschuwing' : 'info'}
        live={false}
        title={[
          tekst.nieuw(nieuw),
          ...(dubbel > 0 ? [tekst.dubbel(dubbel)] : []),
          ...(fouten > 0 ? [tekst.fouten(fouten)] : []),
        ].join('. ')}
      />
      <Table label={tekst.tabel} dense stickyHeader>
        <thead>
          <tr>
            <th scope="col">{tekst.kop.rij}</th>
            <th scope="col">{tekst.kop.gemeente}</th>
            <th scope="col">{tekst.kop.status}</th>
            <th scope="col">{tekst.kop.datum}</th>
            <th scope="col">{tekst.kop.bron}</th>
          </tr>
        </thead>
        <tbody>
          {getoond.map((rij) => (
            <Voorbeeldrij key={rij.rij} rij={rij} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Voorbeeldrij({ rij }: { rij: Lijstrij }) {
  if (rij.soort === 'fout') {
    return (
      <tr>
        <th scope="row">{rij.rij}</th>
        <td colSpan={4}>{rij.fouten.map((fout) => lijstfoutzin(fout)).join(' ')}</td>
      </tr>
    );
  }
  const { feit, naam, oud } = rij;
  return (
    <tr className={rij.soort === 'dubbel' ? 'stil' : undefined}>
      <th scope="row">{rij.rij}</th>
      <td>
        {naam}
        {oud !== undefined && <small>{tekst.opvolger({ oud, nieuw: naam })}</small>}
        {rij.soort === 'dubbel' && <small>{tekst.alDaar}</small>}
      </td>
      <td>{landelijkTekst.status[feit.status]}</td>
      <td>{landelijkTekst.rij.dag(feit.datum)}</td>
      <td>{feit.bron}</td>
    </tr>
  );
}
