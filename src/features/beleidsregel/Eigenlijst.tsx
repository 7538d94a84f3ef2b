import { useState } from 'react';
import { appTekst } from '../../texts/app.ts';
import { dmnTekst } from '../../texts/dmn.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import type { Eigenregel, EigenRegels } from './useEigenRegels.ts';

const t = dmnTekst.lijst;
/** Id of the part of the screen in which the list stands: there the focus goes when a rule is removed. */
export const EIGEN = 'beleidsregel-eigen';

/** The rules of the user in this browser, each with a button to remove it; asks first. */
export function Eigenlijst({ regels, verwijder }: EigenRegels) {
  const zeg = useAnnounce();
  const [weg, setWeg] = useState<Eigenregel>();
  const [mislukt, setMislukt] = useState(false);
  const bevestig = async (regel: Eigenregel) => {
    setWeg(undefined);
    const gelukt = await verwijder(regel.id);
    setMislukt(!gelukt);
    if (gelukt) document.getElementById(EIGEN)?.focus();
    zeg(gelukt ? t.verwijderd(regel.bestand) : t.verwijderenMislukt);
  };
  if (regels.length === 0) return null;
  return (
    <Card title={t.titel}>
      <p>{t.uitleg}</p>
      {mislukt && <Alert tone="fout">{t.verwijderenMislukt}</Alert>}
      <ul className="br-eigenlijst">
        {regels.map((regel) => (
          <li key={regel.id}>
            <span>
              <b>{regel.gelezen?.regel.naam ?? regel.bestand}</b>
              <small>
                {regel.bestand}. {toStand(regel)}
              </small>
            </span>
            <Button
              icon="trash"
              size="klein"
              aria-label={t.verwijderBij(regel.bestand)}
              onClick={() => setWeg(regel)}
            >
              {t.verwijder}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={weg !== undefined}
        title={t.vraag}
        tone="gevaar"
        confirmLabel={t.verwijder}
        cancelLabel={t.houd}
        closeLabel={appTekst.sluiten}
        onCancel={() => setWeg(undefined)}
        onConfirm={() => {
          if (weg) void bevestig(weg);
        }}
      >
        <p>{t.vraagUitleg(weg?.bestand ?? '')}</p>
      </ConfirmDialog>
    </Card>
  );
}

function toStand({ gelezen, bewaard }: Eigenregel): string {
  if (!gelezen) return t.onleesbaar;
  return bewaard ? t.bewaard : t.nietBewaard;
}
