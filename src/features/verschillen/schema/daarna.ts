import type { Beeld, Beeldknoop, Stand } from '../../../diagram/beeld.ts';
import type { Werkproces } from '../../../domain/proces/werkproces.ts';
import { schema as t } from '../../../texts/schema.ts';

/** What comes after each step, as one sentence per view; '' when nothing does. */
export function toDaarna(
  { knopen, lijnen, tekens }: Pick<Beeld, 'knopen' | 'lijnen' | 'tekens'>,
  { banen }: Pick<Werkproces, 'banen'>,
  isGetekend: (id: string, stand: Stand) => boolean,
): (id: string) => Readonly<Record<Stand, string>> {
  const wie = new Map(banen.map((baan) => [baan.id, baan.zin]));
  const woorden = new Map(knopen.map((knoop) => [knoop.id, inWoorden(knoop, wie)]));
  const sprongen = [
    ...lijnen.map(({ van, naar, label }) => ({ van, naar, label, tekst: woorden.get(naar) ?? naar })),
    ...lijnen
      .filter(({ heenEnWeer }) => heenEnWeer)
      .map(({ van, naar, label }) => ({ van: naar, naar: van, label, tekst: woorden.get(van) ?? van })),
    ...tekens.flatMap(({ bij, soort, tekst, label }) =>
      soort === 'einde' || soort === 'ga-naar'
        ? [{ van: bij, naar: bij, label, tekst: soort === 'einde' ? t.daarnaEinde(tekst) : tekst }]
        : [],
    ),
  ];
  const sprongenVan = new Map<string, typeof sprongen>();
  for (const sprong of sprongen) {
    const rij = sprongenVan.get(sprong.van);
    if (rij) rij.push(sprong);
    else sprongenVan.set(sprong.van, [sprong]);
  }
  const zin = (id: string, stand: Stand): string => {
    const delen = (sprongenVan.get(id) ?? [])
      .filter(({ naar }) => isGetekend(naar, stand))
      .map(({ tekst, label }) => (label === undefined ? tekst : t.daarnaBij(label, tekst)));
    return delen.length === 0 ? '' : t.daarna(delen);
  };
  return (id) => ({ nu: zin(id, 'nu'), voorkeur: zin(id, 'voorkeur'), verschil: zin(id, 'verschil') });
}

function inWoorden({ soort, naam, baan }: Beeldknoop, wie: ReadonlyMap<string, string>): string {
  return soort === 'poort' ? t.daarnaPoort(naam) : t.daarnaStap(wie.get(baan) ?? baan, naam);
}
