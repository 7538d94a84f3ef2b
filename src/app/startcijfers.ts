import { laadPublicatie } from '../content/laadPublicatie.ts';
import type { Regioregister } from '../domain/regio/regioregister.ts';
import { toLandelijkecijfers } from '../domain/voortgang/landelijkecijfers.ts';
import { metPublicatie } from '../domain/voortgang/uitPublicatie.ts';
import type { Publicatielezing } from '../domain/voortgang/publicatie.ts';
import type { Landelijkstand } from '../features/start/Landelijkkaart.tsx';
import { landelijkTekst } from '../texts/landelijk.ts';
import { dagInWoorden } from '../texts/wijzigingen.ts';
import type { Landelijkegegevens } from './landelijkeBronnen.ts';

/**
 * What the card on the start screen says of the country: what this browser has, and the stand that came with the
 * site. Loaded after the first paint. @param vandaag YYYY-MM-DD
 */
export async function laadStartcijfers(
  register: Regioregister,
  { bronnen, keuzes }: Landelijkegegevens,
  vandaag: string,
): Promise<Landelijkstand> {
  const lezing = await laadPublicatie().catch((fout: unknown): Publicatielezing => {
    // Without network the card still counts what is here, and says that the published stand is missing.
    if (fout instanceof Error) return { soort: 'onleesbaar', waar: '' };
    throw fout;
  });
  const alle = metPublicatie(bronnen, lezing, landelijkTekst.bronnen.publicatie);
  const peildatum = lezing.soort === 'ok' ? lezing.publicatie.peildatum : null;
  return {
    cijfers: toLandelijkecijfers({ register, bronnen: alle, keuzes, vandaag }),
    gepubliceerdOp: peildatum === null ? null : dagInWoorden(peildatum),
    publicatieMist: lezing.soort === 'onleesbaar' || lezing.soort === 'te-nieuw',
  };
}
