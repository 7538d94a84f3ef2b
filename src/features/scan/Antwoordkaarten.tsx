import { type ReactNode, useId } from 'react';
import { vragen } from '../../texts/vragen.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Antwoordteksten } from './Antwoordteksten.tsx';
import type { Antwoordrij } from '../../domain/scanlijst/antwoordrijen.ts';
import { schrijfGetal } from '../../texts/getal.ts';
import { celstand, isMeerkeuze, kolomantwoord, type Roosterbeeld } from './roosterbeeld.ts';
import { antwoordrijInWoorden } from '../../texts/begrippen.ts';
import type { Vraagkolom } from './vraagkolommen.ts';
import { Voorkeurvlag } from './Voorkeurvlag.tsx';

/** One column at a time: chips to choose it, the field for its number, a card per answer. For small screens and for eight columns or more. */
export function Antwoordkaarten({ beeld, getal }: { beeld: Roosterbeeld; getal: ReactNode }) {
  const naam = useId();
  const kolom = beeld.kolommen.find(({ id }) => id === beeld.actief) ?? beeld.kolommen[0];
  if (!kolom) return null;
  return (
    <div className="kaarten" data-antwoorden="">
      {beeld.kolommen.length > 1 && <Kolomchips beeld={beeld} />}
      {getal}
      <fieldset className="kaartgroep">
        <legend className="sr">{vragen.kaarten(kolom.naam)}</legend>
        <div className="keuzes">
          {beeld.rijen.map((rij, plek) => (
            <Kaart key={rij.id} naam={naam} rij={rij} plek={plek} kolom={kolom} beeld={beeld} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function Kolomchips({ beeld }: { beeld: Roosterbeeld }) {
  return (
    <ul className="kolomchips" aria-label={vragen.kolommen}>
      {beeld.kolommen.map((kolom) => (
        <li key={kolom.id}>
          <button
            type="button"
            aria-pressed={kolom.id === beeld.actief}
            ref={(knop) => {
              if (kolom.id === beeld.actief) knop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            }}
            onClick={() => beeld.activeer(kolom.id)}
          >
            {kolom.klaar && <Icon name="check" size={16} />}
            {kolom.naam}
            {(beeld.metGetal || beeld.kolommen.length > 7) && kolom.klaar && (
              <small aria-hidden="true">{kortVan(beeld, kolom)}</small>
            )}
            <span className="sr"> {kolomwoord(kolom)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The number of a column, or the digits of the rows that it chose: an overview without opening each column. */
function kortVan({ rijen, metGetal }: Roosterbeeld, kolom: Vraagkolom): string {
  if (metGetal) {
    const antwoord = kolomantwoord(kolom);
    return antwoord && 'waarde' in antwoord ? schrijfGetal(antwoord.waarde) : '';
  }
  return rijen.flatMap((rij, plek) => (celstand(kolom, rij).gekozen ? [plek + 1] : [])).join(' ');
}

function kolomwoord(kolom: Vraagkolom): string {
  if (kolom.overgeslagenDoor !== undefined) return vragen.kolomstand.overgeslagen;
  if (kolom.stand.soort === 'verschilt') return vragen.kolomstand.verschilt;
  return kolom.klaar ? vragen.kolomstand.klaar : vragen.kolomstand.open;
}

type KaartProps = { naam: string; rij: Antwoordrij; plek: number; kolom: Vraagkolom; beeld: Roosterbeeld };

function Kaart({ naam, rij, plek, kolom, beeld }: KaartProps) {
  const { gekozen, deel } = celstand(kolom, rij);
  const uit = beeld.alleenLezen || kolom.overgeslagenDoor !== undefined;
  const ook = beeld.kolommen.filter((ander) => ander.id !== kolom.id && celstand(ander, rij).gekozen);
  const veel = beeld.kolommen.length > 7;
  const label = (
    <>
      {veel && plek < 9 && !beeld.metGetal && <kbd aria-hidden="true">{plek + 1}</kbd>}
      {antwoordrijInWoorden(rij)}
      {beeld.toonVoorkeur && <Voorkeurvlag scanpunt={beeld.scanpunt} rij={rij} norm={beeld.norm} />}
    </>
  );
  const sub =
    deel > 0
      ? vragen.celVerschilt(deel, kolom.gemeenten.length)
      : veel && ook.length > 0 && vragen.ookGekozen(ook.map((ander) => ander.naam));
  const einde = veel && ook.length > 0 && <small className="num">{vragen.aantalKolommen(ook.length)}</small>;
  return (
    <>
      <div
        className={rij.soort === 'extra' ? 'kaart-extra' : undefined}
        data-kolom={kolom.id}
        data-rij={rij.id}
      >
        {isMeerkeuze(beeld.scanpunt) && rij.soort !== 'extra' ? (
          <Checkbox
            look="kaart"
            label={label}
            sub={sub}
            end={einde}
            checked={gekozen}
            disabled={uit}
            onChange={() => beeld.kies(kolom, rij)}
          />
        ) : (
          <RadioRow
            name={`${naam}-${kolom.id}`}
            value={rij.id}
            label={label}
            sub={sub}
            end={einde}
            checked={gekozen}
            disabled={uit}
            onSelect={() => beeld.kies(kolom, rij)}
          />
        )}
      </div>
      <Antwoordteksten rij={rij} beeld={{ ...beeld, kolommen: [kolom] }} />
    </>
  );
}
