import { MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import { setNotitie } from '../../domain/traject/opdrachten/antwoorden.ts';
import { REGIO, sleutel } from '../../domain/traject/sleutels.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDraft } from '../../ui/useDraft.ts';

const t = vragen.notitie;
/** From here on the counter shows. */
const BIJNA_VOL = MAX_TEKST - 500;

/** The note of the team at a question, for the whole region; notes per gemeente (from files) are shown as they are. */
export function Notitie({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, afgeleid, voerUit, alleenLezen } = useWerkruimte();
  const { text, type, flush } = useDraft({
    value: traject.notities[sleutel(REGIO, scanpunt.id)]?.waarde ?? '',
    keep: (tekst) => {
      if (tekst.length > MAX_TEKST) return;
      voerUit(vragen.stap.notitie(scanpunt.nummer), (nu) =>
        setNotitie(nu, { bij: REGIO, scanpunt: scanpunt.id, tekst }),
      );
    },
  });
  const perGemeente = afgeleid.gemeenten.flatMap(({ code, naam }) => {
    const notitie = traject.notities[sleutel(code, scanpunt.id)]?.waarde;
    return notitie === undefined ? [] : [{ code, naam, notitie }];
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
        counter={text.length > BIJNA_VOL ? { max: MAX_TEKST, text: t.over } : undefined}
        onChange={type}
        onBlur={flush}
      />
      {bevatBsn(text) && <Alert tone="waarschuwing" live title={t.bsn} />}
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
