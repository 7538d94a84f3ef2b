import { useState } from 'react';
import { toRekentekst } from '../../export/toRekentekst.ts';
import type { Rekenverslag } from '../../export/toRekenverslag.ts';
import { kopieer } from '../../platform/klembord.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

const t = rekenhulp.acties;

/** Takes the calculation along: on the clipboard, or on paper. */
export function Rekenacties({ verslag }: { verslag: Rekenverslag }) {
  const meld = useAnnounce();
  const tekst = toRekentekst(verslag, location.href);
  /** The text that was last asked for; another calculation makes the message go. */
  const [gevraagd, setGevraagd] = useState<{ tekst: string; gelukt: boolean }>();
  const stand = gevraagd?.tekst === tekst ? gevraagd : undefined;
  const kopieerTekst = async () => {
    const gelukt = await kopieer(tekst);
    setGevraagd({ tekst, gelukt });
    meld(gelukt ? t.gekopieerd : t.kopieerLuktNiet);
  };
  return (
    <>
      <div className="row">
        <Button look="hoofd" icon="copy" onClick={() => void kopieerTekst()}>
          {t.kopieer}
        </Button>
        <Button icon="print" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
      {stand?.gelukt === true && <Alert tone="gelukt">{t.gekopieerd}</Alert>}
      {stand?.gelukt === false && (
        <>
          <Alert tone="waarschuwing">{t.kopieerLuktNiet}</Alert>
          <TextArea label={t.tekst} value={tekst} readOnly rows={8} onChange={() => undefined} />
        </>
      )}
    </>
  );
}
