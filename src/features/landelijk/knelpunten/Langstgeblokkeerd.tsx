import { useState } from 'react';
import type {
  Geblokkeerdbeeld,
  Geblokkeerdeaanpassing,
} from '../../../domain/voortgang/langstGeblokkeerd.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { geblokkeerdTekst as tekst } from '../../../texts/landelijkgeblokkeerd.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { aanpassingVan } from './aanpassingVan.ts';
import './geblokkeerd.css';
import { Geblokkeerdonbekend } from './Geblokkeerdonbekend.tsx';
import type { Vragen } from './Knelpunten.tsx';

/** So many stand in sight; the rest on request. */
const IN_ZICHT = 10;
const NAMEN = 4;

/** Which changes stay blocked longest across regions, where, and of whom we do not know it. */
export function Langstgeblokkeerd({ beeld, vragen }: { beeld: Geblokkeerdbeeld; vragen: Vragen }) {
  const { peildatum, vandaag } = useLandelijkstaat();
  const [alle, zetAlle] = useState(false);
  const { aanpassingen, bekend } = beeld;
  const meer = aanpassingen.length - IN_ZICHT;
  return (
    <Card flush title={tekst.kop}>
      <div className="knelpunten-uitleg">
        <p>{bekend === 0 ? tekst.niemand : tekst.uitleg(bekend)}</p>
        {peildatum < vandaag && <p>{tekst.eerder}</p>}
        {bekend > 0 && aanpassingen.length === 0 && <p>{tekst.niets}</p>}
        <Geblokkeerdonbekend onbekend={beeld.onbekend} stil={beeld.stil} />
      </div>
      {aanpassingen.length > 0 && (
        <Table label={tekst.tabel} className="geblokkeerd">
          <thead>
            <tr>
              <th scope="col">{tekst.nr}</th>
              <th scope="col">{tekst.aanpassing}</th>
              <th scope="col">{tekst.langst}</th>
              <th scope="col">{tekst.aantal}</th>
              <th scope="col">{tekst.waar}</th>
            </tr>
          </thead>
          <tbody>
            {(alle ? aanpassingen : aanpassingen.slice(0, IN_ZICHT)).map((aanpassing) => (
              <Aanpassingrij key={aanpassing.wijziging} aanpassing={aanpassing} vragen={vragen} />
            ))}
          </tbody>
        </Table>
      )}
      {meer > 0 && (
        <div className="geblokkeerd-meer">
          <Button aria-expanded={alle} onClick={() => zetAlle(!alle)}>
            {alle ? tekst.minder(IN_ZICHT) : tekst.alle(aanpassingen.length)}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Aanpassingrij({ aanpassing, vragen }: { aanpassing: Geblokkeerdeaanpassing; vragen: Vragen }) {
  const { beeld, link } = useLandelijkstaat();
  const [alle, zetAlle] = useState(false);
  const { wijziging, langst, gemeenten } = aanpassing;
  const { nummer, titel } = aanpassingVan(wijziging, vragen);
  const namen = new Map(beeld.regels.map(({ code, naam }) => [code, naam]));
  const meer = gemeenten.length - NAMEN;
  return (
    <tr>
      <td className="krap">{nummer ?? landelijkTekst.rij.niets}</td>
      <th scope="row">{titel}</th>
      <td className="geblokkeerd-langst">
        {langst ? (
          <>
            <b>{tekst.dagen(langst.dagen)}</b>
            <small>{tekst.sinds(langst.sinds)}</small>
          </>
        ) : (
          tekst.geenDag
        )}
      </td>
      <td className="krap">{gemeenten.length}</td>
      <td>
        <ul className="geblokkeerd-waar">
          {(alle ? gemeenten : gemeenten.slice(0, NAMEN)).map(({ code, wacht }) => (
            <li key={code}>
              <a href={link({ deel: undefined, gemeente: code })}>{namen.get(code) ?? code}</a>{' '}
              <small>{wacht ? tekst.dagen(wacht.dagen) : tekst.geenDag}</small>
            </li>
          ))}
        </ul>
        {meer > 0 && (
          <Button
            look="link"
            size="klein"
            aria-expanded={alle}
            aria-label={alle ? tekst.minderVan(titel) : tekst.meerVan(meer, titel)}
            onClick={() => zetAlle(!alle)}
          >
            {alle ? tekst.minderNamen : tekst.meer(meer)}
          </Button>
        )}
      </td>
    </tr>
  );
}
