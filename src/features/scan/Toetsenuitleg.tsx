import { vragen } from '../../texts/vragen.ts';
import { Button } from '../../ui/Button.tsx';

const t = vragen.toetsen;

type ToetsenuitlegProps = {
  /** number of rows that have a digit */
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
      {aan && (
        <p>
          <kbd>1</kbd> {t.tot} <kbd>{aantal}</kbd> {t.kiestVoor} <b>{kolom}</b>.{' '}
          {meer && (
            <>
              {t.met} <kbd>→</kbd> {t.naarVolgende}{' '}
            </>
          )}
          <kbd>n</kbd> {t.naarVraag}
        </p>
      )}
      <Button look="link" size="klein" onClick={() => zetAan(!aan)}>
        {aan ? t.uit : t.aan}
      </Button>
    </div>
  );
}
