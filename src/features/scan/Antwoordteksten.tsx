import { useState } from 'react';
import { type Antwoord, MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import { vragen } from '../../texts/vragen.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import type { Antwoordrij } from '../../domain/scanlijst/antwoordrijen.ts';
import { kolomantwoord, type Roosterbeeld } from './roosterbeeld.ts';
import { HELE_REGIO, type Vraagkolom } from './vraagkolommen.ts';

type Tekstantwoord = Extract<Antwoord, { soort: 'anders-namelijk' | 'niet-van-toepassing' }>;

type AntwoordtekstenProps = {
  rij: Antwoordrij;
  beeld: Roosterbeeld;
  /** in the table: over how many columns the row goes */
  colSpan?: number | undefined;
};

/** The text that goes with "anders, namelijk" and "niet van toepassing", for every column that chose it. */
export function Antwoordteksten({ rij, beeld, colSpan }: AntwoordtekstenProps) {
  const velden = beeld.kolommen.flatMap((kolom) => {
    const antwoord = kolomantwoord(kolom);
    if (antwoord?.soort !== rij.id) return [];
    return antwoord.soort === 'anders-namelijk' || antwoord.soort === 'niet-van-toepassing'
      ? [<Tekstveld key={kolom.id} kolom={kolom} antwoord={antwoord} beeld={beeld} />]
      : [];
  });
  if (velden.length === 0 || colSpan === undefined) return velden;
  return (
    <tr className="rij-tekst">
      <td colSpan={colSpan}>{velden}</td>
    </tr>
  );
}

function Tekstveld({
  kolom,
  antwoord,
  beeld,
}: {
  kolom: Vraagkolom;
  antwoord: Tekstantwoord;
  beeld: Roosterbeeld;
}) {
  const tekst = antwoord.soort === 'anders-namelijk' ? antwoord.tekst : antwoord.reden;
  const { text, type, flush } = useDraft({
    value: tekst,
    keep: (nieuw) =>
      nieuw.length <= MAX_TEKST &&
      beeld.schrijfTekst(
        kolom,
        antwoord.soort === 'anders-namelijk'
          ? { soort: antwoord.soort, tekst: nieuw }
          : { soort: antwoord.soort, reden: nieuw },
      ),
  });
  // Not an error while somebody is still writing.
  const [verlaten, setVerlaten] = useState(false);
  const nodig = text.trim() === '' ? vragen.tekstNodig[antwoord.soort] : undefined;
  const teLang =
    text.length > MAX_TEKST ? vragen.notitie.teLang(MAX_TEKST.toLocaleString('nl-NL')) : undefined;
  return (
    <TextArea
      label={
        kolom.id === HELE_REGIO ? vragen.tekstRegio[antwoord.soort] : vragen.tekst[antwoord.soort](kolom.naam)
      }
      rows={1}
      data-tekst-van={kolom.id}
      value={text}
      readOnly={beeld.alleenLezen}
      hint={bevatBsn(text) ? vragen.notitie.bsn : verlaten ? undefined : nodig}
      error={teLang ?? (verlaten ? nodig : undefined)}
      onFocus={() => beeld.activeer(kolom.id)}
      onChange={type}
      onBlur={() => {
        flush();
        setVerlaten(true);
      }}
    />
  );
}
