import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import type { Inhoud } from './Inhoud.ts';

const LINK = /\]\(([^)]*)\)/g;

/** Pages have the id of their file, a place of their own, sources, and links to pages that exist. */
export function controleerKennis({ kennis }: Inhoud): Bevinding[] {
  const ids = new Set(kennis.map(({ kop }) => kop.id));
  const plaatsen = new Map<number, string>();
  return kennis.flatMap(({ bestand, kop, regels }) => {
    const fout = (plek: (string | number)[], melding: string): Bevinding => ({ bestand, plek, melding });
    const fouten: Bevinding[] = [];
    if (!bestand.endsWith(`/${kop.id}.md`)) fouten.push(fout(['id'], controleTekst.kennisId({ id: kop.id })));
    const ander = plaatsen.get(kop.volgorde);
    plaatsen.set(kop.volgorde, kop.id);
    if (ander !== undefined)
      fouten.push(fout(['volgorde'], controleTekst.kennisVolgorde({ id: kop.id, ander })));
    if (kop.over === 'werkwijze' && kop.herkomst.length === 0) {
      fouten.push(fout(['herkomst'], controleTekst.geenHerkomst({ id: kop.id })));
    }
    const links = regels.flatMap((regel, index) =>
      [...regel.matchAll(LINK)].flatMap(([, doel = '']) =>
        ids.has(doel) || doel.startsWith('https://')
          ? []
          : [fout([index], controleTekst.kennisLink({ id: kop.id, doel }))],
      ),
    );
    return [...fouten, ...links];
  });
}
