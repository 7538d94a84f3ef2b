import { toRekentekst } from '../../export/toRekentekst.ts';
import type { Rekenverslag } from '../../export/toRekenverslag.ts';
import { kopieerTekst } from '../../platform/kopieerTekst.ts';
import { zelfKopieren } from '../../texts/kopieren.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';

const t = rekenhulp.acties;

/** Takes the calculation along: on the clipboard, or on paper. */
export function Rekenacties({ verslag }: { verslag: Rekenverslag }) {
  const tekst = toRekentekst(verslag, location.href);
  return (
    <div className="row">
      <CopyButton
        key={tekst}
        words={{ label: t.kopieer, copied: t.gekopieerd, own: zelfKopieren }}
        look="hoofd"
        text={() => tekst}
        copy={async () => (await kopieerTekst({ tekst })) === 'gelukt'}
      />
      <Button icon="print" onClick={() => print()}>
        {t.print}
      </Button>
    </div>
  );
}
