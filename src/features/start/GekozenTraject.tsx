import { useEffect, useRef, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import type { Kolomvoorstel } from '../../domain/regio/stelKolommenVoor.ts';
import { start } from '../../texts/start.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Gemeentenkeuze } from './Gemeentenkeuze.tsx';
import { Kolommenvoorstel } from './Kolommenvoorstel.tsx';

const teksten = start.nieuw;

type GekozenTrajectProps = {
  register: Regioregister;
  naam: string;
  onNaam: (naam: string) => void;
  codes: readonly string[];
  onCodes: (codes: readonly string[]) => void;
  voorstel: readonly Kolomvoorstel[];
  onBegin: (dan: 'scan' | 'team') => Promise<void>;
  onAndere: () => void;
};

/** What was chosen, ready to begin: the main button has the focus, so that Enter goes on. */
export function GekozenTraject({
  register,
  naam,
  onNaam,
  codes,
  onCodes,
  voorstel,
  onBegin,
  onAndere,
}: GekozenTrajectProps) {
  const hoofd = useRef<HTMLButtonElement>(null);
  const [bezig, setBezig] = useState<'scan' | 'team' | null>(null);
  const [mislukt, setMislukt] = useState(false);

  useEffect(() => hoofd.current?.focus(), []);

  const begin = (dan: 'scan' | 'team') => {
    if (bezig !== null) return;
    setBezig(dan);
    setMislukt(false);
    onBegin(dan).then(
      () => setBezig(null),
      (fout: unknown) => {
        setBezig(null);
        setMislukt(true);
        reportError(fout);
      },
    );
  };
  const reden = codes.length === 0 ? teksten.kiesGemeente : undefined;
  return (
    <div className="start-gekozen">
      <div>
        <TextField label={teksten.naam} value={naam} onChange={onNaam} maxLength={200} autoComplete="off" />
        <Button look="link" icon="arrowLeft" onClick={onAndere}>
          {teksten.andereKeuze}
        </Button>
      </div>
      <Gemeentenkeuze register={register} gekozen={codes} onChange={onCodes} />
      <Kolommenvoorstel kolommen={voorstel} />
      {mislukt && (
        <Alert tone="fout" title={teksten.mislukt}>
          <p>{teksten.misluktDoe}</p>
        </Alert>
      )}
      <div className="start-begin">
        <Button
          ref={hoofd}
          look="hoofd"
          size="groot"
          className="btn-breed"
          iconEnd="arrowRight"
          busyText={bezig === 'scan' ? teksten.bezig : undefined}
          disabledReason={reden}
          onClick={() => begin('scan')}
        >
          {teksten.beginMeteen}
        </Button>
        <Button
          className="btn-breed"
          icon="people"
          busyText={bezig === 'team' ? teksten.bezig : undefined}
          disabledReason={reden}
          onClick={() => begin('team')}
        >
          {teksten.eerstTeam}
        </Button>
      </div>
    </div>
  );
}
