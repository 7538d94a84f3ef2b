import { describe, expect, it } from 'vitest';
import { cijfersleutel, toWaarde } from '../../../../src/domain/proces/kerncijfers/cijfer.ts';
import { toModelcijfers } from '../../../../src/domain/proces/kerncijfers/modelcijfers.ts';
import { stelBanenVoor } from '../../../../src/domain/proces/stelBanenVoor.ts';
import { toProcesmodel } from '../../../../src/domain/proces/toProcesmodel.ts';
import { vergelijkGemeente } from '../../../../src/domain/proces/vergelijking.ts';
import { type Modelvraag, vergelijkModel } from '../../../../src/domain/proces/vergelijkModel.ts';
import { antwoorden, meetlat, werkwijze } from '../../../builders.ts';
import { GEMEENTE } from '../modellen.ts';

const { werkproces } = werkwijze;
const cijfersVan = (model: Modelvraag['model']) =>
  toModelcijfers(vergelijkModel({ model, banen: stelBanenVoor(model, werkproces), meetlat }), {
    voorkeur: meetlat.voorkeur,
    werkproces,
  });

describe('the key figures of a model', () => {
  it('are those of the same process, when it is our own file that came back', () => {
    const { huidig } = vergelijkGemeente(meetlat, antwoorden({ 'BETA-03': 'b', 'FORF-03': 'c' }));
    for (const regel of cijfersVan(toProcesmodel({ graaf: huidig, werkproces, naam: 'Nu' }))) {
      const verwacht = toWaarde({ graaf: huidig, werkproces }, regel.cijfer);
      expect('nu' in regel ? regel.nu : undefined, cijfersleutel(regel.cijfer)).toEqual(verwacht);
    }
  });

  it('are unknown, and never 0, when it only names hoofdstappen', () => {
    const cijfers = cijfersVan(GEMEENTE);
    expect(cijfers.map(({ stand }) => stand)).toEqual(cijfers.map(() => 'onbekend'));
    expect(cijfers.every((regel) => !('nu' in regel) && regel.voorkeur)).toBe(true);
  });
});
