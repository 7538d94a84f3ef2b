import { useState } from 'react';
import type { Bedragen } from '../../domain/bedrag/bedragen.ts';
import { isTeBevestigen } from '../../domain/bedrag/rekenstap.ts';
import { werkgeverslastenOp } from '../../domain/bedrag/tarieven.ts';
import { schrijfGetal } from '../../texts/getal.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Getalveld } from './Getalveld.tsx';

const t = rekenhulp.velden;

type LastenveldProps = {
  datum: string;
  /** '' = the percentage of the year. */
  getypt: string;
  /** Counts in the sum: the user's own percentage. */
  isEigen: boolean;
  bedragen: Bedragen;
  fout: string | undefined;
  onChange: (tekst: string) => void;
};

/** The percentage of the year, marked when nobody confirmed it, or asked for when nobody found it. */
export function Lastenveld({ datum, getypt, isEigen, bedragen, fout, onChange }: LastenveldProps) {
  // Emptied on the way to another number, the field must not fill itself again under the fingers.
  const [isLeeg, setLeeg] = useState(false);
  const rij = werkgeverslastenOp(datum, bedragen);
  const bekend = rij?.procent ?? null;
  const vanJaar = bekend === null ? '' : schrijfGetal(bekend);
  return (
    <div className="rh-lasten">
      <Getalveld
        label={t.lasten}
        hint={
          <>
            {rij && bekend === null && !isEigen && <Badge look="let-op">{t.invullenGevraagd}</Badge>}
            {rij && bekend !== null && !isEigen && isTeBevestigen(rij) && (
              <Badge look="bevestigen">{t.teBevestigen}</Badge>
            )}
            {isEigen && <Badge look="gewoon">{t.lastenZelf}</Badge>} {toHint(datum, rij, isEigen)}
          </>
        }
        fout={fout}
        waarde={isLeeg ? '' : getypt || vanJaar}
        onChange={(tekst) => {
          setLeeg(tekst === '');
          onChange(tekst);
        }}
        onBlur={() => setLeeg(false)}
      />
      {isEigen && bekend !== null && (
        <Button look="link" size="klein" onClick={() => onChange('')}>
          {t.lastenTerug(bekend)}
        </Button>
      )}
    </div>
  );
}

function toHint(datum: string, rij: ReturnType<typeof werkgeverslastenOp>, isEigen: boolean): string | null {
  const jaar = datum.slice(0, 4);
  if (rij === undefined) return t.lastenZonderJaar;
  if (rij.procent === null) return isEigen ? t.lastenOnbekendEigen(jaar) : t.lastenOnbekend(jaar);
  if (isEigen) return null;
  return isTeBevestigen(rij) ? t.lastenOnzeker(jaar) : t.lastenBekend(jaar);
}
