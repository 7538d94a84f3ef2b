import { MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import { setNotitie } from '../../domain/traject/opdrachten/antwoorden.ts';
import { REGIO, sleutel } from '../../domain/traject/sleutels.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { NoteField } from '../../ui/NoteField.tsx';

const t = vragen.notitie;

/** The note of the team at a question; the same note as in Vragen. */
export function Bespreeknotitie({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, voerUit, alleenLezen } = useWerkruimte();
  return (
    <section>
      <NoteField
        label={t.label}
        optional={t.nietNodig}
        readOnly={alleenLezen}
        value={traject.notities[sleutel(REGIO, scanpunt.id)]?.waarde ?? ''}
        keep={(tekst) =>
          voerUit(vragen.stap.notitie(scanpunt.nummer), (nu) =>
            setNotitie(nu, { bij: REGIO, scanpunt: scanpunt.id, tekst }),
          )
        }
        max={MAX_TEKST}
        tooLong={t.teLang(MAX_TEKST.toLocaleString('nl-NL'))}
        left={t.over}
        warn={(tekst) => (bevatBsn(tekst) ? t.bsn : undefined)}
      />
    </section>
  );
}
