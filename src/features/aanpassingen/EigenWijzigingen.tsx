import { nieuwEigenId, setEigenWijziging } from '../../domain/traject/opdrachten/wijzigingen.ts';
import type { EigenWijziging } from '../../domain/traject/traject.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EigenDialoog } from './EigenDialoog.tsx';

/** What is done with a change of the team's own; undefined: nothing. */
export type Eigenactie = { wat: 'nieuw' } | { wat: 'anders' | 'weg'; id: string } | undefined;

const { opdracht } = aanpassingen;
const t = aanpassingen.eigenDialoog;

/** The windows in which the team adds, changes and removes changes of its own. */
export function EigenWijzigingen({ actie, sluit }: { actie: Eigenactie; sluit: () => void }) {
  const { traject, voerUit } = useWerkruimte();
  if (!actie) return null;
  const begin = actie.wat === 'nieuw' ? undefined : traject.eigenWijzigingen[actie.id]?.waarde;
  if (actie.wat === 'weg') {
    const titel = begin?.titel ?? actie.id;
    return (
      <ConfirmDialog
        open
        title={t.wegTitel}
        confirmLabel={t.wegJa}
        cancelLabel={aanpassingen.annuleren}
        closeLabel={aanpassingen.sluiten}
        onCancel={sluit}
        onConfirm={() => {
          voerUit(opdracht.eigenWeg(titel), () => setEigenWijziging(actie.id, undefined));
          sluit();
        }}
      >
        <p>{t.wegUitleg(titel)}</p>
      </ConfirmDialog>
    );
  }
  const bewaar = (waarde: EigenWijziging) => {
    if (actie.wat === 'nieuw')
      voerUit(opdracht.eigenErbij(waarde.titel), (_, { nieuwId }) =>
        setEigenWijziging(nieuwEigenId(nieuwId), waarde),
      );
    else voerUit(opdracht.eigenAnders(waarde.titel), () => setEigenWijziging(actie.id, waarde));
    sluit();
  };
  return (
    <EigenDialoog
      id={actie.wat === 'nieuw' ? undefined : actie.id}
      begin={begin}
      bewaar={bewaar}
      sluit={sluit}
    />
  );
}
