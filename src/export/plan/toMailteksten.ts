import { mail as t, planuit } from '../../texts/planuit.ts';
import { toZinnentekst } from '../zinnen/toZinnentekst.ts';
import type { Zinblok, Zinitem } from '../zinnen/zinblokken.ts';
import { groepeerPlanregels, opDeadline, type Planregel, type Planrij } from './planregels.ts';

/** The work of one owner as a mail; text and HTML are written from the blocks. */
export type Mailtekst = { wie: string; onderwerp: string; blokken: readonly Zinblok[] };

type Mailbron = {
  regels: readonly Planregel[];
  /** name of the traject */
  regio: string;
  /** today in words */
  dag: string;
  voorbeeld: boolean;
  /** gemeenten in the plan; with one, nobody has to read its name at every line */
  gemeenten: number;
};

/** A mail per owner, by name: what is still to do, soonest first. What fell away is left out. */
export function toMailteksten(bron: Mailbron): Mailtekst[] {
  const perWie = new Map<string, [Planregel, ...Planregel[]]>();
  for (const regel of bron.regels) {
    if (regel.vervallen) continue;
    const sleutel = regel.wie.toLocaleLowerCase('nl');
    const groep = perWie.get(sleutel);
    if (groep) groep.push(regel);
    else perWie.set(sleutel, [regel]);
  }
  return [...perWie.values()]
    .map((groep) => toMailtekst(groep[0].wie, groep, bron))
    .toSorted((a, b) => a.wie.localeCompare(b.wie, 'nl'));
}

function toMailtekst(wie: string, regels: readonly Planregel[], bron: Mailbron): Mailtekst {
  const rijen = groepeerPlanregels(regels).toSorted(opDeadline);
  const open = rijen.filter(({ stand }) => stand !== 'klaar');
  const klaar = rijen.length - open.length;
  return {
    wie,
    onderwerp: t.onderwerp(bron.regio),
    blokken: [
      ...(bron.voorbeeld ? [alinea(planuit.voorbeeld)] : []),
      alinea(t.groet),
      alinea(open.length === 0 ? t.niets(wie) : t.inleiding(wie, open.length, bron.dag)),
      ...(open.length === 0
        ? []
        : [{ soort: 'lijst' as const, genummerd: true, items: open.map((rij) => toItem(rij, bron)) }]),
      ...(klaar === 0 ? [] : [alinea(t.klaar(klaar))]),
      alinea(t.slot),
    ],
  };
}

/** The mail as plain text, with a blank line between its parts. */
export function toPlatteMail({ blokken }: Mailtekst): string {
  return `${blokken.map((blok) => toZinnentekst([blok]).trim()).join('\n\n')}\n`;
}

function toItem(rij: Planrij, { gemeenten }: Mailbron): Zinitem {
  return {
    tekst: rij.titel,
    regels: [
      ...rij.doe.split('\n').filter((regel) => regel !== ''),
      ...(gemeenten === 1 ? [] : [t.voor(rij.gemeenten)]),
      planuit.klaarOp(rij.deadline),
      planuit.status(rij.status),
      ...(rij.reden === null ? [] : rij.reden.split('\n')),
      ...(rij.wieIsVoorstel ? [t.voorstel] : []),
    ],
    items: [],
  };
}

const alinea = (tekst: string): Zinblok => ({ soort: 'alinea', tekst });
