import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { Antwoordkeuze } from './regelwoorden.ts';
import type { Vraagdeel } from './Vraagformulier.tsx';

const t = beleidsregelTekst.vraag;
const WEET_NIET = 'weet-niet';

/** One of several answers, or "weet ik niet". */
export function Keuzevraag({
  vraag,
  uitleg,
  fout,
  antwoord,
  zet,
  keuzes,
}: Vraagdeel & { keuzes: readonly Antwoordkeuze[] }) {
  const plek = keuzes.findIndex(({ waarde }) => antwoord?.soort === 'waarde' && antwoord.waarde === waarde);
  return (
    <RadioGroup
      label={vraag}
      hint={uitleg}
      error={fout}
      options={[
        ...keuzes.map(({ tekst, uitleg: sub }, k) => ({ value: String(k), label: tekst, sub })),
        { value: WEET_NIET, label: t.weetNiet, sub: t.weetNietUitleg },
      ]}
      value={antwoord?.soort === 'weet-niet' ? WEET_NIET : plek === -1 ? null : String(plek)}
      onChange={(keuze) => {
        const waarde = keuzes[Number(keuze)]?.waarde;
        zet(waarde === undefined ? { soort: 'weet-niet' } : { soort: 'waarde', waarde });
      }}
    />
  );
}
