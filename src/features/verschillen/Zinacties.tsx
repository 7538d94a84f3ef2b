import { useEffect, useRef, useState } from 'react';
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
import { zinnen as t } from '../../texts/zinnen.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';

type ZinactiesProps = { lijst: Zinnenlijst; gemeenten: Gemeentewoorden };

/** Takes the sentences along: on the clipboard for a mail, or as a file. */
export function Zinacties({ lijst, gemeenten }: ZinactiesProps) {
  const { traject } = useWerkruimte();
  const { keuze } = useVerschillenscherm();
  const naam = useGemeentenaam();
  const zeg = useAnnounce();
  const [gedaan, zetGedaan] = useState('');
  const [zelf, zetZelf] = useState<string>();
  const meld = (zin: string) => {
    zetGedaan(zin);
    zeg(zin);
  };
  const kopieer = async () => {
    const blokken = toZinblokken(lijst, gemeenten);
    const tekst = toZinnentekst(blokken);
    const uitkomst = await kopieerTekst({ tekst, html: toZinnenhtml(blokken) });
    if (uitkomst === 'gelukt') meld(t.gekopieerd);
    else zetZelf(tekst);
  };
  const bewaar = () => {
    const bestand = zinnenbestandsnaam({
      naam: traject.kenmerken.naam,
      over: keuze.gemeente === undefined ? undefined : naam(keuze.gemeente),
      dag: toDag(klok()),
    });
    download(bestand, toZinnentekst(toZinblokken(lijst, gemeenten)), 'text/plain;charset=utf-8');
    meld(t.gedownload(bestand));
  };
  return (
    <div className="vs-zinacties">
      <Button icon="copy" onClick={() => void kopieer()}>
        {t.kopieer}
      </Button>
      <Button icon="download" onClick={bewaar}>
        {t.download}
      </Button>
      {gedaan !== '' && <p className="muted">{gedaan}</p>}
      <Dialog
        open={zelf !== undefined}
        onClose={() => zetZelf(undefined)}
        title={t.zelf.titel}
        closeLabel={t.zelf.sluit}
        size="breed"
      >
        <p>{t.zelf.uitleg}</p>
        <Zelf tekst={zelf ?? ''} onTekst={zetZelf} />
      </Dialog>
    </div>
  );
}

/** The text, selected, so that one key press copies it. */
function Zelf({ tekst, onTekst }: { tekst: string; onTekst: (tekst: string) => void }) {
  const veld = useRef<HTMLTextAreaElement>(null);
  useEffect(() => veld.current?.select(), []);
  return (
    <TextArea
      ref={veld}
      className="vs-zelf"
      label={t.zelf.veld}
      value={tekst}
      onChange={onTekst}
      rows={14}
      data-autofocus=""
    />
  );
}
