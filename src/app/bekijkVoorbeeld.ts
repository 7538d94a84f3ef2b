import { laadVoorbeeld, type VoorbeeldId } from '../content/voorbeelden.ts';
import { nieuwId } from '../platform/nieuwId.ts';
import { trajectLink } from '../routes/route.ts';
import type { Diensten } from './diensten.ts';

/** Opens a copy of an example: changes stay in this browser and never count (uitgangspunt 23). */
export async function bekijkVoorbeeld(
  { store, laadKern }: Diensten,
  id: VoorbeeldId,
  scherm: 'verschillen' | 'casus',
): Promise<void> {
  const [voorbeeld, { voorbeeldNaarTraject }] = await Promise.all([
    laadVoorbeeld(id),
    import('../content/voorbeeldNaarTraject.ts'),
    laadKern(),
  ]);
  const traject = await store.opdrachten.maak(voorbeeldNaarTraject({ voorbeeld, id: nieuwId() }));
  location.hash = trajectLink(traject, scherm);
}
