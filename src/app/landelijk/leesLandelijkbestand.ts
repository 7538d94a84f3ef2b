import { type Voortgangsinhoud, toLosseVoortgang } from '../../domain/voortgang/losseVoortgang.ts';
import { isZip, MAX_UIT_ZIP, MAX_ZIP, pakUit } from '../../import/pakUit.ts';
import { MAX_BESTAND } from '../../storage/leesJson.ts';
import { leesBestand } from '../../storage/leesTrajectbestand.ts';
import { leesVoortgang } from '../../storage/voortgangsbestand.ts';
import { controleerVoortgang } from '../controleerVoortgang.ts';
import type { Bestandslezing } from './bestandslezing.ts';

/** A file of the browser, as far as reading needs it. */
export type Leesbaar = { name: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> };

export type Bijdeel = (gedaan: number, totaal: number) => void;

/**
 * Reads one file for the national stand; of a traject only the voortgang is kept (uitgangspunt 22). Never throws on
 * what is in the file.
 * @param bijDeel of a zip, before each file in it: how many are done, of how many
 */
export async function leesLandelijkbestand(
  bestand: Leesbaar,
  inhoud: Voortgangsinhoud,
  bijDeel?: Bijdeel,
): Promise<Bestandslezing[]> {
  const naam = bestand.name;
  const maximum = /\.zip$/i.test(naam) ? MAX_ZIP : MAX_BESTAND;
  if (bestand.size > maximum) {
    return [{ naam, soort: 'fout', fout: { soort: 'te-groot', grootte: bestand.size, maximum } }];
  }
  const bytes = await leesBytes(bestand);
  if (bytes === null) return [{ naam, soort: 'fout', fout: { soort: 'niet-te-lezen' } }];
  return isZip(bytes) ? leesZip(naam, bytes, { inhoud, bijDeel }) : [leesEen(naam, bytes, inhoud)];
}

async function leesZip(
  zip: string,
  bytes: Uint8Array,
  { inhoud, bijDeel }: { inhoud: Voortgangsinhoud; bijDeel: Bijdeel | undefined },
): Promise<Bestandslezing[]> {
  const uit: Bestandslezing[] = [];
  for await (const deel of pakUit(bytes, { perBestand: MAX_BESTAND, samen: MAX_UIT_ZIP }, bijDeel)) {
    const naam = 'naam' in deel ? `${zip} › ${deel.naam}` : zip;
    uit.push(
      deel.soort === 'bestand'
        ? leesEen(naam, deel.bytes, inhoud)
        : { naam, soort: 'fout', fout: { soort: 'zip', fout: deel } },
    );
  }
  return uit;
}

function leesEen(naam: string, bytes: Uint8Array, inhoud: Voortgangsinhoud): Bestandslezing {
  const gelezen = leesBestand(bytes, [inhoud.scanlijst.id], { zonderTekst: true });
  if (gelezen.soort === 'ok') {
    const voortgang = controleerVoortgang(toLosseVoortgang(inhoud, gelezen.traject));
    // A traject with times that no clock writes: edited by hand.
    if (voortgang === null) return { naam, soort: 'fout', fout: { soort: 'onleesbaar', waar: 'op' } };
    return { naam, soort: 'gelezen', voortgang, opgeslagenOp: gelezen.opgeslagenOp };
  }
  if (gelezen.soort !== 'voortgang') return { naam, soort: 'fout', fout: gelezen };
  const lezing = leesVoortgang(gelezen.inhoud, controleerVoortgang);
  return lezing.soort === 'ok'
    ? { naam, soort: 'gelezen', voortgang: lezing.waarde, opgeslagenOp: lezing.opgeslagenOp }
    : { naam, soort: 'fout', fout: lezing };
}

/** null: the browser could not read it, for example because it was moved meanwhile. */
async function leesBytes(bestand: Leesbaar): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await bestand.arrayBuffer());
  } catch (fout) {
    if (fout instanceof DOMException) return null;
    throw fout;
  }
}
