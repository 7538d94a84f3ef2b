import type { Scanlijst } from '../../domain/scanlijst/scanlijst.ts';
import type { Wijziging } from '../../domain/wijziging/wijziging.ts';
import type { Inleesdoel, Voorstelregel } from '../../import/werkmap/inleesvoorstel.ts';
import { inlezen } from '../../texts/inlezen.ts';
import { titelVanWijziging } from '../../texts/wijzigingen.ts';

/** The same change of the same fact in one or more gemeenten: one line on the screen, one choice. */
export type Voorstelgroep = Pick<Voorstelregel, 'soort' | 'was' | 'wordt' | 'plek'> & {
  id: string;
  /** number and title of what it is about */
  wat: string;
  veld: keyof typeof inlezen.voorstel.veld;
  gemeenten: readonly string[];
  regels: readonly Voorstelregel[];
};

/** Whether what stands here stays until somebody chooses the file. */
export function vraagtKeuze({ soort }: Pick<Voorstelgroep, 'soort'>): boolean {
  return soort === 'botsing' || soort === 'bevestigd';
}

type Bron = {
  wijzigingen: readonly Wijziging[];
  scanlijst: Scanlijst;
  /** name by code */
  namen: ReadonlyMap<string, string>;
};

/** Groups what a file would change, in its own order. */
export function groepeerVoorstel(regels: readonly Voorstelregel[], bron: Bron): Voorstelgroep[] {
  const titels = new Map(bron.wijzigingen.map((wijziging) => [wijziging.id, toTitel(wijziging)]));
  const vragen = new Map(
    bron.scanlijst.scanpunten.map((punt) => [punt.id, metNummer(punt.nummer, punt.vraag)]),
  );
  const groepen = new Map<string, Voorstelregel[]>();
  for (const regel of regels) {
    const [over, veld] = toOnderwerp(regel.doel);
    const sleutel = JSON.stringify([regel.soort, over, veld, regel.was, regel.wordt]);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(regel);
    else groepen.set(sleutel, [regel]);
  }
  return [...groepen.values()].flatMap((groep): Voorstelgroep[] => {
    const [eerste] = groep;
    if (!eerste) return [];
    const [over, veld] = toOnderwerp(eerste.doel);
    return [
      {
        id: eerste.id,
        soort: eerste.soort,
        was: eerste.was,
        wordt: eerste.wordt,
        plek: eerste.plek,
        wat: titels.get(over) ?? vragen.get(over) ?? over,
        veld,
        gemeenten: groep.map(({ doel }) => bron.namen.get(doel.gemeente) ?? doel.gemeente),
        regels: groep,
      },
    ];
  });
}

function toOnderwerp(doel: Inleesdoel): [string, Voorstelgroep['veld']] {
  return doel.soort === 'wijziging' ? [doel.wijziging, doel.veld.veld] : [doel.scanpunt, doel.soort];
}

function toTitel(wijziging: Wijziging): string {
  const { aanleiding } = wijziging;
  const titel = titelVanWijziging(wijziging);
  return aanleiding.soort === 'eigen' ? titel : metNummer(aanleiding.scanpunt.nummer, titel);
}

function metNummer(nummer: number, titel: string): string {
  return inlezen.voorstel.nr(nummer, titel);
}
