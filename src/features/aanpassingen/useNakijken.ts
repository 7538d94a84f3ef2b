import { useDeferredValue, useMemo } from 'react';
import { controleerPlan } from '../../domain/voortgang/plancontrole.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';

/** Everything in the plan that asks for a look. @param vandaag YYYY-MM-DD */
export function useNakijken(vandaag: string) {
  // After what somebody does now has been drawn.
  const { traject, afgeleid } = useDeferredValue(useWerkruimte());
  return useMemo(() => {
    const { gemeenten, kringen } = afgeleid.plan();
    return controleerPlan({
      traject,
      wijzigingen: afgeleid.wijzigingen(),
      plannen: gemeenten,
      standen: afgeleid.afvinkstanden(),
      kringen,
      vandaag,
    });
  }, [traject, afgeleid, vandaag]);
}
