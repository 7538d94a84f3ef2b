import { type ReactNode, useId } from 'react';
import { vragen } from '../../texts/vragen.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Antwoordteksten } from './Antwoordteksten.tsx';
import type { Antwoordrij } from '../../domain/scanlijst/antwoordrijen.ts';
import { celstand, isMeerkeuze, type Roosterbeeld } from './roosterbeeld.ts';
import { antwoordrijInWoorden } from '../../texts/begrippen.ts';
import type { Vraagkolom } from './vraagkolommen.ts';
import { isVoorkeursrij, Voorkeurvlag } from './Voorkeurvlag.tsx';

/** Answers as rows, uitvoerders as columns; every column is a group of radios (or checkboxes) of its own. */
export function Antwoordtabel({ beeld, hoek }: { beeld: Roosterbeeld; hoek: ReactNode }) {
  const id = useId();
  const { scanpunt, rijen, kolommen, actief } = beeld;
  return (
    <table
      className="rooster"
      data-antwoorden=""
      data-breedte={kolommen.length > 5 ? 'smal' : kolommen.length < 4 ? 'ruim' : undefined}
      aria-label={vragen.rooster(scanpunt.vraag)}
    >
      <colgroup>
        <col className="kol-toets" />
        <col />
        {kolommen.map((kolom) => (
          <col key={kolom.id} className="kol-cel" />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td colSpan={2}>{hoek}</td>
          {kolommen.map((kolom) => (
            <Kolomkop key={kolom.id} kolom={kolom} actief={kolom.id === actief} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, plek) => (
          <Rij key={rij.id} id={id} rij={rij} plek={plek} beeld={beeld} />
        ))}
      </tbody>
    </table>
  );
}

function Kolomkop({ kolom, actief }: { kolom: Vraagkolom; actief: boolean }) {
  const stand = kolom.overgeslagenDoor === undefined ? kolom.stand.soort : 'overgeslagen';
  return (
    <th scope="col" className={actief ? 'nu' : undefined}>
      {kolom.naam}
      {actief && <span className="sr"> {vragen.kolomstand.nu}</span>}
      {stand === 'verschilt' && <small>{vragen.kolomstand.verschilt}</small>}
      {stand === 'overgeslagen' && <small>{vragen.kolomstand.overgeslagen}</small>}
    </th>
  );
}

type RijProps = { id: string; rij: Antwoordrij; plek: number; beeld: Roosterbeeld };

function Rij({ id, rij, plek, beeld }: RijProps) {
  const { scanpunt, kolommen, norm, toonVoorkeur, actief } = beeld;
  const voorkeur = toonVoorkeur && isVoorkeursrij(scanpunt, rij, norm);
  const klassen = [rij.soort === 'optie' ? '' : 'rij-extra', voorkeur ? 'rij-voorkeur' : ''];
  return (
    <>
      <tr className={klassen.filter(Boolean).join(' ') || undefined}>
        <td className="toets">{plek < 9 && !beeld.metGetal && <kbd aria-hidden="true">{plek + 1}</kbd>}</td>
        <th scope="row">
          <label htmlFor={`${id}-${actief}-${rij.id}`}>
            {antwoordrijInWoorden(rij)}
            {toonVoorkeur && <Voorkeurvlag scanpunt={scanpunt} rij={rij} norm={norm} />}
          </label>
        </th>
        {kolommen.map((kolom) => (
          <Cel key={kolom.id} id={id} rij={rij} kolom={kolom} beeld={beeld} />
        ))}
      </tr>
      <Antwoordteksten rij={rij} beeld={beeld} colSpan={kolommen.length + 2} />
    </>
  );
}

function Cel({
  id,
  rij,
  kolom,
  beeld,
}: {
  id: string;
  rij: Antwoordrij;
  kolom: Vraagkolom;
  beeld: Roosterbeeld;
}) {
  const { gekozen, deel } = celstand(kolom, rij);
  const vink = isMeerkeuze(beeld.scanpunt) && rij.soort !== 'extra';
  const naam = vragen.cel(kolom.naam, antwoordrijInWoorden(rij));
  const totaal = kolom.gemeenten.length;
  return (
    <td className={kolom.id === beeld.actief ? 'cel nu' : 'cel'} data-kolom={kolom.id} data-rij={rij.id}>
      <label>
        <input
          id={`${id}-${kolom.id}-${rij.id}`}
          className={vink ? 'vink' : 'rond'}
          type={vink ? 'checkbox' : 'radio'}
          name={vink ? undefined : `${id}-${kolom.id}`}
          aria-label={deel > 0 ? `${naam}, ${vragen.celVerschilt(deel, totaal)}` : naam}
          checked={gekozen}
          disabled={beeld.alleenLezen || kolom.overgeslagenDoor !== undefined}
          onFocus={() => beeld.activeer(kolom.id)}
          onChange={() => beeld.kies(kolom, rij)}
        />
        {deel > 0 && (
          <small className="cel-deel" aria-hidden="true">
            <Icon name="halfDisc" size={12} />
            {deel}/{totaal}
          </small>
        )}
      </label>
    </td>
  );
}
