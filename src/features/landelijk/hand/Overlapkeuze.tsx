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
  const trajecten = [stand, ...stand.andere].flatMap(({ bron }) =>
    bron.soort === 'hand' ? [] : [{ value: bron.voortgang.traject, label: bronnaam(bron) }],
  );
  if (trajecten.length < 2) return null;
  const keuze = keuzes.find(({ code }) => code === stand.code)?.traject;
  const gekozen = trajecten.find(({ value }) => value === keuze);
  const kies = async (traject: string) => {
    const gelukt = await werk.kiesTraject(stand.code, traject);
    const naam = trajecten.find(({ value }) => value === traject)?.label ?? '';
    meld(gelukt ? tekst.overlap.gekozen(naam) : tekst.nietBewaard);
  };
  return (
    <RadioGroup
      label={tekst.overlap.kop}
      hint={gekozen ? tekst.overlap.uitleg : `${tekst.overlap.uitleg} ${tekst.overlap.nieuwste}`}
      look="kaal"
      options={trajecten}
      value={gekozen?.value ?? null}
      onChange={(traject) => void kies(traject)}
    />
  );
}
