import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { WerkruimteProvider } from '../store/werkruimte.ts';
import { regeltoetsTekst } from '../texts/regeltoets.ts';
import { Alert } from '../ui/Alert.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Select } from '../ui/Select.tsx';
import type { Diensten, Kern } from './diensten.ts';
import { Terugdraaiknoppen } from './Terugdraaiknoppen.tsx';
import { useVoorbijgaand } from './Trajectbalk.tsx';
import { useDiensten } from './useDiensten.ts';
import { useTrajectregels } from './useTrajectregels.ts';
import { useWerkruimteVan } from './useWerkruimteVan.ts';

const t = regeltoetsTekst.voorstellen;

/** Opens a traject of this browser on a page that is not its own; `children` work in it. */
export function Trajectkiezer({ children }: { children: ReactNode }) {
  const diensten = useDiensten();
  const { regels } = useTrajectregels(diensten);
  const [gekozen, setGekozen] = useState('');
  if (!diensten || !regels) return null;
  if (regels.length === 0) {
    return (
      <Alert tone="info" actions={<LinkButton href="#/">{t.naarStart}</LinkButton>}>
        {t.geenTraject}
      </Alert>
    );
  }
  return (
    <>
      <Select
        label={t.traject}
        value={gekozen}
        onChange={setGekozen}
        options={[
          { value: '', label: t.kiesTraject },
          ...regels.map(({ id, naam }) => ({ value: id, label: naam })),
        ]}
      />
      {gekozen !== '' && (
        <Gekozen key={gekozen} diensten={diensten} id={gekozen}>
          {children}
        </Gekozen>
      )}
    </>
  );
}

type GekozenProps = { diensten: Diensten; id: string; children: ReactNode };

function Gekozen({ diensten, id, children }: GekozenProps) {
  const [kern, setKern] = useState<Kern | 'mislukt'>();
  useEffect(() => {
    diensten.laadKern().then(
      (geladen) => {
        setKern(geladen);
        return diensten.store.opdrachten.open(id);
      },
      () => setKern('mislukt'),
    );
  }, [diensten, id]);
  if (kern === 'mislukt') return <Alert tone="fout">{t.mislukt}</Alert>;
  return kern ? (
    <Open diensten={diensten} kern={kern} id={id}>
      {children}
    </Open>
  ) : null;
}

function Open({ diensten, kern, id, children }: GekozenProps & { kern: Kern }) {
  const staat = useStore(diensten.store);
  const werkruimte = useWerkruimteVan(diensten, kern, staat);
  useVoorbijgaand(staat.melding, staat.opslag.andereTab, diensten.store);
  if (staat.laden === 'niet-gevonden' || staat.laden === 'mislukt')
    return <Alert tone="fout">{t.mislukt}</Alert>;
  if (!werkruimte || werkruimte.traject.id !== id) return null;
  return (
    <WerkruimteProvider value={werkruimte}>
      <Terugdraaiknoppen store={diensten.store} />
      {children}
    </WerkruimteProvider>
  );
}
