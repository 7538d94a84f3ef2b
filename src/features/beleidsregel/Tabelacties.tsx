import { download } from '../../platform/download.ts';
import { regeltabelTekst } from '../../texts/regeltabel.ts';
import { Button } from '../../ui/Button.tsx';
import { DMN_SOORT } from './dmnSoort.ts';
import type { GelezenRegel } from './gelezenRegel.ts';

const t = regeltabelTekst;

/** The tables as a file for another program. */
export function Tabelacties({ gelezen: { regel, dmn } }: { gelezen: GelezenRegel }) {
  return (
    <div className="row br-acties">
      <p>{t.uitleg}</p>
      <Button icon="download" onClick={() => download(t.bestandsnaam(regel.id), dmn, DMN_SOORT)}>
        {t.download}
      </Button>
    </div>
  );
}
