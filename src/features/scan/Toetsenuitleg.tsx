import { vragen } from '../../texts/vragen.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggletip } from '../../ui/Toggletip.tsx';

const t = vragen.toetsen;

type ToetsenuitlegProps = {
  /** number of rows that have a digit; 0 on a question about a number, where digits are typed */
  aantal: number;
  kolom: string;
  /** there are more columns */
  meer: boolean;
  aan: boolean;
  zetAan: (aan: boolean) => void;
};

/** Which keys work here, and a way to switch them off (they are single characters). */
export function Toetsenuitleg({ aantal, kolom, meer, aan, zetAan }: ToetsenuitlegProps) {
  return (
    <div className="vr-toetsen">
      {!aan ? (
        <p>{t.staanUit}</p>
      ) : aantal === 0 ? (
        <p>
          {t.typ} <kbd>Enter</kbd> {t.verder}
        </p>
      ) : (
        <p>
          {t.met} <kbd>1</kbd> {t.tot} <kbd>{aantal}</kbd> {t.kies}
        </p>
      )}
      {aan ? (
        <Toggletip label={t.uitleg}>
          {aantal === 0 ? (
            <p>
              {t.met} <kbd>↓</kbd> {t.naarAntwoorden} {t.kiesDaar}
            </p>
          ) : (
            <p>{t.kiesVoor(kolom)}</p>
          )}
          {meer && aantal > 0 && (
            <p>
              {t.met} <kbd>→</kbd> {t.naarUitvoerder}
            </p>
          )}
          <p>
            {t.met} <kbd>n</kbd> {t.naarVraag}
          </p>
          <Button look="link" size="klein" onClick={() => zetAan(false)}>
            {t.uit}
          </Button>
        </Toggletip>
      ) : (
        <Button look="link" size="klein" onClick={() => zetAan(true)}>
          {t.aan}
        </Button>
      )}
    </div>
  );
}
