import { type ReactNode, useMemo, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { stelKolommenVoor } from '../../domain/regio/stelKolommenVoor.ts';
import type { Kolomvoorstel } from '../../domain/traject/opdrachten/maakTraject.ts';
import { kiesBestanden } from '../../platform/kiesBestand.ts';
import { start } from '../../texts/start.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { GekozenTraject } from './GekozenTraject.tsx';
import type { Keuze } from './keuzelijst.ts';
import { Regiokiezer } from './Regiokiezer.tsx';

const teksten = start.nieuw;

type NieuwTrajectProps = {
  register: Regioregister | undefined;
  onMaak: (naam: string, kolommen: Kolomvoorstel[], dan: 'scan' | 'team') => Promise<void>;
  onOpenBestanden: (files: File[]) => void;
  onVoorbeelden: () => void;
  /** What came of a file, or why something did not work. */
  melding?: ReactNode;
};

/** The card that begins: choose where, or open a file or an example. */
export function NieuwTraject({
  register,
  onMaak,
  onOpenBestanden,
  onVoorbeelden,
  melding,
}: NieuwTrajectProps) {
  const announce = useAnnounce();
  const [keuze, setKeuze] = useState<Keuze | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [naam, setNaam] = useState('');
  const [opnieuw, setOpnieuw] = useState(false);
  const voorstel = useMemo(() => (register ? stelKolommenVoor(register, codes) : []), [register, codes]);

  const kies = (nieuw: Keuze) => {
    setKeuze(nieuw);
    setCodes(nieuw.gemeenten);
    setNaam(nieuw.naam);
    announce(teksten.gekozen(nieuw.naam, nieuw.gemeenten.length));
  };
  const openBestanden = async () => {
    const files = await kiesBestanden({ soorten: '.json,application/json', meer: true });
    if (files.length > 0) onOpenBestanden(files);
  };
  const begin = (dan: 'scan' | 'team') => {
    const namen = new Map(register?.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam]));
    const kolommen = voorstel.map((kolom) => ({
      naam: kolom.naam,
      gemeenten: kolom.gemeenten.map((code) => ({ code, naam: namen.get(code) ?? code })),
    }));
    return onMaak(naam.trim() || (keuze?.naam ?? ''), kolommen, dan);
  };

  return (
    <section className="panel start-nieuw" aria-labelledby="start-nieuw">
      <h2 id="start-nieuw">{teksten.titel}</h2>
      {melding}
      {register === undefined ? (
        <Skeleton text={teksten.laden} blocks={[44, 250]} />
      ) : keuze === null ? (
        <Regiokiezer register={register} metFocus={opnieuw} onKies={kies} />
      ) : (
        <GekozenTraject
          register={register}
          naam={naam}
          onNaam={setNaam}
          codes={codes}
          onCodes={setCodes}
          voorstel={voorstel}
          onBegin={begin}
          onAndere={() => {
            setOpnieuw(true);
            setKeuze(null);
          }}
        />
      )}
      <div className="start-of">
        <span>{teksten.of}</span>
      </div>
      <div className="start-twee">
        <Button icon="folder" onClick={() => void openBestanden()}>
          {teksten.openBestand}
        </Button>
        <Button icon="play" onClick={onVoorbeelden}>
          {teksten.bekijkVoorbeeld}
        </Button>
      </div>
      <p className="start-lokaal">
        <Icon name="shield" size={18} />
        {teksten.allesLokaal}
      </p>
    </section>
  );
}
