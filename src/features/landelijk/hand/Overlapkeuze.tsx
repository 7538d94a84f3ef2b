import type { Gemeentestand } from '../../../domain/voortgang/landelijkeStand.ts';
import { handTekst as tekst } from '../../../texts/handstatus.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { bronnaam } from '../bronnaam.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';

/** For a gemeente that stands in more trajecten: which of them counts. Both facts stay. */
export function Overlapkeuze({ stand }: { stand: Gemeentestand }) {
  const { werk, keuzes } = useLandelijkstaat();
  const meld = useAnnounce();
  const berichten = [stand, ...stand.andere].filter(({ bron }) => bron.soort !== 'hand');
  // A traject can speak of this gemeente and of one that became part of it: one choice all the same.
  const trajecten = stand.trajecten.map((value) => {
    const bericht = berichten.find(({ bron }) => bron.soort !== 'hand' && bron.voortgang.traject === value);
    return { value, label: bericht ? bronnaam(bericht.bron) : value };
  });
  if (trajecten.length < 2) return null;
  const keuze = keuzes.find(({ code }) => code === stand.code)?.traject;
  const gekozen = trajecten.find(({ value }) => value === keuze);
  const isOpgegaan =
    berichten.some(({ via }) => via.length > 0) && berichten.some(({ via }) => via.length === 0);
  const zolang = isOpgegaan ? tekst.overlap.eigenEerst : tekst.overlap.nieuwste;
  const kies = async (traject: string) => {
    const gelukt = await werk.kiesTraject(stand.code, traject);
    const naam = trajecten.find(({ value }) => value === traject)?.label ?? '';
    meld(gelukt ? tekst.overlap.gekozen(naam) : tekst.nietBewaard);
  };
  return (
    <RadioGroup
      label={tekst.overlap.kop}
      hint={gekozen ? tekst.overlap.uitleg : `${tekst.overlap.uitleg} ${zolang}`}
      look="kaal"
      options={trajecten}
      value={gekozen?.value ?? null}
      onChange={(traject) => void kies(traject)}
    />
  );
}
