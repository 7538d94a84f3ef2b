import { toBeelduitvoer } from './beelduitvoer.ts';
import { useBeeldbestandsnaam } from './useBeeldbestandsnaam.ts';
import { useBeeldblad } from './useBeeldblad.ts';
import { useBpmnuitvoer } from './useBpmnuitvoer.ts';
import { useUitvoerstand } from './useUitvoerstand.ts';

export type Uitvoer = ReturnType<typeof useUitvoer>;

/** Everything that can be taken away from this screen, and how that goes. */
export function useUitvoer() {
  const { stand, gezegd, voer, sluitMelding } = useUitvoerstand();
  const beeld = toBeelduitvoer(voer, { maakBlad: useBeeldblad(), bestandsnaam: useBeeldbestandsnaam() });
  return { stand, gezegd, sluitMelding, ...beeld, ...useBpmnuitvoer(voer) };
}
