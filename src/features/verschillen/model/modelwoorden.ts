import {
  eersteBron,
  type Woordenbron,
  woordenVanModel,
  woordenVanWerkwijze,
} from '../../../diagram/zinnen/woorden.ts';
import type { Modelvergelijking } from '../../../domain/proces/vergelijkModel.ts';
import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import type { PreferenteWerkwijze } from '../../../domain/werkwijze/preferenteWerkwijze.ts';
import { toEigenBanen } from './eigenBanen.ts';

/**
 * What the parts of a comparison are called. A step of the model has the name that it has there; a hoofdstap of ours
 * beside it reads as a name as well ("Kiest voor forfaitaire LKS"), not as what a lane does.
 */
export function toModelwoorden(
  werkwijze: PreferenteWerkwijze,
  model: Procesmodel,
  { niveau, huidig }: Pick<Modelvergelijking, 'niveau' | 'huidig'>,
): Woordenbron {
  const onze = woordenVanWerkwijze(werkwijze);
  const banen = toEigenBanen(model, werkwijze.werkproces);
  const hun = woordenVanModel({ ...model, banen, graaf: huidig });
  const samen = eersteBron([onze, hun]);
  if (niveau === 'deelstap') return samen;
  const alsNaam = (id: string) => {
    const stap = onze.stap(id);
    return stap && { ...stap, vorm: 'titel' as const };
  };
  return { ...samen, stap: (id) => hun.stap(id) ?? alsNaam(id) };
}
