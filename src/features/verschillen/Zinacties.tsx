import { useState } from 'react';
import type { Zinnenlijst } from '../../diagram/zinnenlijst/zinnenlijst.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { toZinnenhtml } from '../../export/zinnen/toZinnenhtml.ts';
import { toZinnentekst } from '../../export/zinnen/toZinnentekst.ts';
import { type Gemeentewoorden, toZinblokken } from '../../export/zinnen/zinblokken.ts';
import { zinnenbestandsnaam } from '../../export/zinnen/zinnenbestandsnaam.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { kopieerTekst } from '../../platform/kopieerTekst.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { zelfKopieren } from '../../texts/kopieren.ts';
import { zinnen as t } from '../../texts/zinnen.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';

type ZinactiesProps = { lijst: Zinnenlijst; gemeenten: Gemeentewoorden };

/** Takes the sentences along: on the clipboard for a mail, or as a file. */
export function Zinacties({ lijst, gemeenten }: ZinactiesProps) {
  const { traject } = useWerkruimte();
  const { keuze } = useVerschillenscherm();
  const naam = useGemeentenaam();
  const zeg = useAnnounce();
  const [gedaan, zetGedaan] = useState('');
  const bewaar = () => {
    const bestand = zinnenbestandsnaam({
      naam: traject.kenmerken.naam,
      over: keuze.gemeente === undefined ? undefined : naam(keuze.gemeente),
      dag: toDag(klok()),
    });
    download(bestand, toZinnentekst(toZinblokken(lijst, gemeenten)), 'text/plain;charset=utf-8');
    zetGedaan(t.gedownload(bestand));
    zeg(t.gedownload(bestand));
  };
  return (
    <div className="vs-zinacties">
      <CopyButton
        words={{ label: t.kopieer, copied: t.gekopieerd, own: zelfKopieren }}
        text={() => toZinnentekst(toZinblokken(lijst, gemeenten))}
        copy={async (tekst) => {
          const html = toZinnenhtml(toZinblokken(lijst, gemeenten));
          return (await kopieerTekst({ tekst, html })) === 'gelukt';
        }}
      />
      <Button icon="download" onClick={bewaar}>
        {t.download}
      </Button>
      {gedaan !== '' && <p className="muted">{gedaan}</p>}
    </div>
  );
}
