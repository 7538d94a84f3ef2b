import { useState } from 'react';
import { dagVan } from '../../domain/voortgang/dag.ts';
import type { Gemeentevoortgang } from '../../domain/voortgang/voortgangsbestand.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { landelijkTekst } from '../../texts/landelijk.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { programmaTekst } from '../../texts/programma.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { toProgrammabestand } from './programmabestand.ts';

const { kop } = programmaTekst;

/** Shows what the programme gets, before it is saved. An example is refused, with the reason. */
export function Programmadialoog({ onSluit }: { onSluit: () => void }) {
  const { traject, afgeleid } = useWerkruimte();
  const [klaar, setKlaar] = useState<string | null>(null);
  const isVoorbeeld = traject.kenmerken.voorbeeld === true;
  const voortgang = afgeleid.voortgang();
  // What is shown is what is saved, to the letter.
  const [moment] = useState(klok);
  const bestand = toProgrammabestand(voortgang, moment);
  const bewaar = () => {
    download(bestand.naam, bestand.tekst);
    setKlaar(bestand.naam);
  };
  return (
    <Dialog
      open
      size={isVoorbeeld ? 'smal' : 'breed'}
      onClose={onSluit}
      title={programmaTekst.titel}
      closeLabel={tekst.dicht}
      actions={
        <>
          <Button onClick={onSluit}>{tekst.dicht}</Button>
          {!isVoorbeeld && (
            <Button look="hoofd" icon="download" onClick={bewaar}>
              {programmaTekst.download}
            </Button>
          )}
        </>
      }
    >
      {isVoorbeeld ? (
        <Alert tone="info" title={programmaTekst.voorbeeld} />
      ) : (
        <div className="programma">
          <p>{programmaTekst.uitleg}</p>
          <div aria-live="polite">
            {klaar !== null && <Alert tone="gelukt" title={programmaTekst.gedownload(klaar)} />}
          </div>
          <Inhoud gemeenten={voortgang.gemeenten} />
          <p className="muted">
            {programmaTekst.ookErin({
              traject: voortgang.naam,
              lijst: voortgang.scanlijst.id,
              versie: voortgang.scanlijst.versie,
            })}
          </p>
          <Disclosure look="kaal" summary={programmaTekst.precies}>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
            <pre className="programma-json" tabIndex={0} role="region" aria-label={programmaTekst.precies}>
              {bestand.tekst}
            </pre>
          </Disclosure>
        </div>
      )}
    </Dialog>
  );
}

function Inhoud({ gemeenten }: { gemeenten: readonly Gemeentevoortgang[] }) {
  return (
    <Table label={programmaTekst.tabel} dense stickyFirst className="programma-tabel">
      <thead>
        <tr>
          <th scope="col">{kop.gemeente}</th>
          <th scope="col">{kop.status}</th>
          <th scope="col">{kop.sinds}</th>
          <th scope="col">{kop.grond}</th>
          <th scope="col">{kop.voorwaarde}</th>
          <th scope="col">{kop.ingangsdatum}</th>
          <th scope="col">{kop.versie}</th>
          <th scope="col">{kop.verschilt}</th>
          <th scope="col">{kop.punten}</th>
          <th scope="col">{kop.geblokkeerd}</th>
        </tr>
      </thead>
      <tbody>
        {gemeenten.map((feit) => (
          <tr key={feit.code}>
            <th scope="row">{feit.naam}</th>
            <td>{landelijkTekst.status[feit.status]}</td>
            <td>{dag(dagVan(feit.sinds))}</td>
            <td>{landelijkTekst.grond[feit.grond]}</td>
            <td>{voorwaarde(feit)}</td>
            <td>{dag(feit.ingangsdatum ?? undefined)}</td>
            <td>{feit.criteriaversie ?? <Niets />}</td>
            <td>{verschilt(feit)}</td>
            <td>{punten(feit)}</td>
            <td>{programmaTekst.geblokkeerd(feit.geblokkeerd?.length ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Niets() {
  return (
    <>
      <span aria-hidden="true">{programmaTekst.niets}</span>
      <span className="sr">{programmaTekst.nietsUitleg}</span>
    </>
  );
}

function dag(waarde: string | undefined) {
  return waarde === undefined ? <Niets /> : dagInWoorden(waarde, 'kort');
}

function voorwaarde({ onderVoorwaarde, voorwaardeTot }: Gemeentevoortgang): string {
  if (!onderVoorwaarde) return programmaTekst.nee;
  return voorwaardeTot === null ? programmaTekst.ja : programmaTekst.jaTot(voorwaardeTot);
}

function punten({ punten: per = {} }: Gemeentevoortgang): string {
  const alle = Object.values(per);
  return programmaTekst.punten(alle.filter((stand) => stand !== 'open').length, alle.length);
}

function verschilt({ verschilt: punten }: Gemeentevoortgang): string {
  const alle = Object.values(punten);
  return programmaTekst.verschilt(alle.filter(Boolean).length, alle.length);
}
