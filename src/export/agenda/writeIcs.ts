import { toXmltekst } from '../../werkmap/xmltekst.ts';
import type { Agenda } from './toAgenda.ts';

const MS_PER_DAG = 86_400_000;

/** An iCalendar file (RFC 5545): a whole-day event per deadline, which takes no time. The library loads here. */
export async function writeIcs({ naam, punten }: Agenda): Promise<string> {
  const { default: maakKalender, ICalEventStatus, ICalEventTransparency } = await import('ical-generator');
  const kalender = maakKalender({
    prodId: { company: 'lks-implementatiescan', product: 'agenda', language: 'NL' },
    // The library does not escape what stands in a name.
    name: schoon(naam).replace(/[\\;,\n]+/g, ' '),
  });
  for (const punt of punten) {
    const dag = Date.parse(`${punt.dag}T00:00:00Z`);
    kalender.createEvent({
      id: punt.uid,
      sequence: punt.volgnummer,
      stamp: new Date(punt.gewijzigdOp),
      lastModified: new Date(punt.gewijzigdOp),
      start: new Date(dag),
      end: new Date(dag + MS_PER_DAG),
      allDay: true,
      summary: schoon(punt.titel),
      description: schoon(punt.uitleg),
      categories: [{ name: punt.soort }],
      status: punt.vervallen ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return kalender.toString();
}

/** Line ends as `\n` and no control characters: the same text that may stand in XML. */
const schoon = (tekst: string): string => toXmltekst(tekst);
