import { useMemo, useState } from 'react';
import { voorkeuren } from '../../../platform/voorkeuren.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkuitvoerTekst } from '../../../texts/landelijkuitvoer.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { Table } from '../../../ui/Table.tsx';
import { filterRegels, type Gemeenteregel } from '../gemeenteregel.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { Statuscel } from '../Statuscel.tsx';
import { useAangroei } from '../useAangroei.ts';
import { bewaarWeggelaten, leesWeggelaten } from './weggelaten.ts';

const tekst = landelijkuitvoerTekst.venster;

type PublicatievensterProps = {
  /** makes the file without these codes */
  publiceer: (weggelaten: ReadonlySet<string>) => void;
  onSluit: () => void;
};

/** Every row as it will be published. A gemeente can look at its own, have it left out, or have it mended. */
export function Publicatievenster({ publiceer, onSluit }: PublicatievensterProps) {
  const { register, beeld } = useLandelijkstaat();
  const [weggelaten, zetWeggelaten] = useState(() => leesWeggelaten(voorkeuren));
  const [gemaakt, zetGemaakt] = useState(false);
  const [zoektekst, zetZoektekst] = useState('');
  const bekend = useMemo(() => beeld.regels.filter(({ klasse }) => klasse !== 'onbekend'), [beeld]);
  const gevonden = useMemo(
    () => filterRegels(bekend, { register, tekst: zoektekst, zichtbaar: undefined }),
    [bekend, register, zoektekst],
  );
  const zonder = bekend.filter(({ code }) => weggelaten.has(code));
  const rijen = useAangroei(gevonden);
  const zet = (code: string, mee: boolean) => {
    const nieuw = new Set(weggelaten);
    if (mee) nieuw.delete(code);
    else nieuw.add(code);
    zetWeggelaten(nieuw);
    bewaarWeggelaten(voorkeuren, nieuw);
    zetGemaakt(false);
  };
  return (
    <Dialog
      open
      onClose={onSluit}
      title={tekst.titel}
      closeLabel={tekst.sluit}
      size="breed"
      actions={
        bekend.length > 0 && (
          <Button
            look="hoofd"
            icon="download"
            onClick={() => {
              publiceer(weggelaten);
              zetGemaakt(true);
            }}
          >
            {tekst.maak}
          </Button>
        )
      }
    >
      {gemaakt && (
        <Alert tone="gelukt" title={tekst.gemaakt}>
          <p>{tekst.hoe}</p>
        </Alert>
      )}
      <p>{tekst.uitleg}</p>
      {!gemaakt && <p>{tekst.hoe}</p>}
      {bekend.length === 0 ? (
        <EmptyState text={tekst.leeg} />
      ) : (
        <>
          <p>{tekst.controle}</p>
          <SearchField
            label={tekst.zoek}
            hideLabel={false}
            clearLabel={tekst.leegZoek}
            value={zoektekst}
            onChange={zetZoektekst}
          />
          <output>{tekst.som(bekend.length - zonder.length, bekend.length)}</output>
          {zonder.length > 0 && <p>{tekst.zonder(zonder.map(({ naam }) => naam))}</p>}
          <Table label={tekst.tabel} dense stickyHeader>
            <thead>
              <tr>
                {Object.values(tekst.kop).map((kop) => (
                  <th key={kop} scope="col">
                    {kop}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rijen.map((regel) => (
                <Publicatierij
                  key={regel.code}
                  regel={regel}
                  mee={!weggelaten.has(regel.code)}
                  onMee={(mee) => zet(regel.code, mee)}
                  onSluit={onSluit}
                />
              ))}
            </tbody>
          </Table>
        </>
      )}
    </Dialog>
  );
}

type PublicatierijProps = {
  regel: Gemeenteregel;
  mee: boolean;
  onMee: (mee: boolean) => void;
  onSluit: () => void;
};

function Publicatierij({ regel: { code, naam, stand, sinds }, mee, onMee, onSluit }: PublicatierijProps) {
  const { link } = useLandelijkstaat();
  return (
    <tr>
      <td className="krap">
        <input
          type="checkbox"
          className="vink"
          checked={mee}
          aria-label={tekst.mee(naam)}
          onChange={(event) => onMee(event.target.checked)}
        />
      </td>
      <th scope="row">{naam}</th>
      <td>
        <Statuscel stand={stand} />
      </td>
      <td className="krap">
        {sinds === undefined ? landelijkTekst.rij.niets : landelijkTekst.rij.dag(sinds)}
      </td>
      <td>{stand && landelijkTekst.grond[stand.feit.grond]}</td>
      <td className="krap">
        <a href={link({ gemeente: code, deel: undefined })} onClick={onSluit}>
          {tekst.verbeter}
        </a>
      </td>
    </tr>
  );
}
