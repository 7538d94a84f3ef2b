import { MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import { setNotitie } from '../../domain/traject/opdrachten/antwoorden.ts';
import { REGIO, sleutel } from '../../domain/traject/sleutels.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { Alert } from '../../ui/Alert.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDraft } from '../../ui/useDraft.ts';

const t = bespreken.notitie;

/** The note of the team at a question; the same note as in Vragen. */
export function Bespreeknotitie({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, voerUit, alleenLezen } = useWerkruimte();
  const { text, type, flush } = useDraft({
    value: traject.notities[sleutel(REGIO, scanpunt.id)]?.waarde ?? '',
    keep: (tekst) => {
      if (tekst.length > MAX_TEKST) return;
      voerUit(bespreken.stap.notitie(scanpunt.nummer), (nu) =>
        setNotitie(nu, { bij: REGIO, scanpunt: scanpunt.id, tekst }),
      );
    },
  });
  return (
    <section>
      <TextArea
        label={t.label}
        optional={t.nietNodig}
        rows={2}
        readOnly={alleenLezen}
        value={text}
        error={text.length > MAX_TEKST ? t.teLang(MAX_TEKST.toLocaleString('nl-NL')) : undefined}
        onChange={type}
        onBlur={flush}
      />
      {bevatBsn(text) && <Alert tone="waarschuwing" live title={t.bsn} />}
    </section>
  );
}
