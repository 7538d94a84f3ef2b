import { useMemo } from 'react';
import { MAAT_A3 } from '../../diagram/maten.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { BrandMark } from '../../ui/BrandMark.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { toBesluitteken } from './besluitteken.ts';
import { Legendalijst } from './Legenda.tsx';
import { Merkpil } from './Merkpil.tsx';
import './printblad.css';
import { Achtergrondtekening } from './schema/Achtergrondtekening.tsx';
import { Knooptekening } from './schema/Knooptekening.tsx';
import { Lijntekening } from './schema/Lijntekening.tsx';
import { ARCERING_PRINT } from './schema/patroon.ts';
import { type Schemamodel, toSchemamodel } from './schema/schemamodel.ts';
import { Tekens } from './schema/Tekens.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.print;

/** One A3 sheet: title, picture, legend, numbered list. */
export function Printblad({ leeg }: { leeg: boolean }) {
  const { traject, werkwijze } = useWerkruimte();
  const { keuze, model, beeldmerken, alleRijen } = useVerschillenscherm();
  const naam = useGemeentenaam();
  const schema = useMemo(
    () => toSchemamodel(werkwijze.werkproces, beeldmerken, MAAT_A3),
    [werkwijze, beeldmerken],
  );
  const stand = leeg ? 'voorkeur' : keuze.stand;
  return (
    <div className="printblad" data-stand={stand}>
      <header>
        <BrandMark size={36} />
        <div>
          <p className="printblad-titel">{t.titel[stand]}</p>
          <p>
            {t.onder(
              traject.kenmerken.naam ?? t.app,
              [...model.vergelijkingen.keys()].map(naam),
              dagInWoorden(toDag(klok())),
            )}
          </p>
        </div>
        <span className="printblad-badges">
          <Badge look="bevestigen">{t.voorstel}</Badge>
          {traject.kenmerken.voorbeeld === true && <Badge look="voorbeeld">{t.voorbeeld}</Badge>}
        </span>
      </header>
      <Printbeeld model={schema} />
      {!leeg && <Legendalijst stand={stand} />}
      <ol>
        {alleRijen.map((rij) => (
          <li key={rij.nummer}>
            <Merkpil merk={rij.merk} nummer={rij.nummer} />
            <b>{rij.titel}</b>
            <span>{toBesluitteken(rij.besluit).tekst}</span>
          </li>
        ))}
      </ol>
      <footer>
        <span>{t.app}</span>
        <span>{t.voet}</span>
      </footer>
    </div>
  );
}

function Printbeeld({ model }: { model: Schemamodel }) {
  const { breedte, hoogte, knopen, lijnen, maat } = model;
  return (
    <svg className="printblad-beeld" viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true">
      <Achtergrondtekening model={model} arcering={ARCERING_PRINT} />
      {lijnen.map((lijn) => (
        <Lijntekening key={lijn.id} lijn={lijn} maat={maat} />
      ))}
      {knopen.map((knoop) => (
        <g key={knoop.id} data-in={knoop.standen}>
          <Knooptekening knoop={knoop} maat={maat} arcering={ARCERING_PRINT} />
        </g>
      ))}
      <Tekens model={model} />
    </svg>
  );
}
