import { useBeelduitvoer } from './useBeelduitvoer.ts';
import { useBpmnuitvoer } from './useBpmnuitvoer.ts';
import { useUitvoerstand } from './useUitvoerstand.ts';

export type Uitvoer = ReturnType<typeof useUitvoer>;

/** Everything that can be taken away from this screen, and how that goes. */
export function useUitvoer() {
  const { stand, voer, sluitMelding } = useUitvoerstand();
  return { stand, sluitMelding, ...useBeelduitvoer(voer), ...useBpmnuitvoer(voer) };
}
