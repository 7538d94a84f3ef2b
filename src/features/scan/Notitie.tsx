import { MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import { setNotitie } from '../../domain/traject/opdrachten/antwoorden.ts';
import { REGIO, sleutel } from '../../domain/traject/sleutels.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NoteField } from '../../ui/NoteField.tsx';

const t = vragen.notitie;

/** The note of the team at a question, for the whole region; notes per gemeente (from files) are shown as they are. */
export function Notitie({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, afgeleid, voerUit, alleenLezen } = useWerkruimte();
  const perGemeente = afgeleid.gemeenten.flatMap(({ code, naam }) => {
    const notitie = traject.notities[sleutel(code, scanpunt.id)]?.waarde;
    return notitie === undefined ? [] : [{ code, naam, notitie }];
  });
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
      {perGemeente.length > 0 && (
        <Disclosure look="kaal" summary={t.perGemeente(perGemeente.length)}>
          <ul className="gv-klein">
            {perGemeente.map(({ code, naam, notitie }) => (
              <li key={code}>{t.gemeente(naam, notitie)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
