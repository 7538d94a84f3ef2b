import { useState } from 'react';
import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Scanvoorstel } from '../../domain/beleidsregel/toetsAanWet.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { regeltoetsTekst } from '../../texts/regeltoets.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Select } from '../../ui/Select.tsx';
import { Scanvoorstelkaart } from './Scanvoorstelkaart.tsx';

const t = regeltoetsTekst.voorstellen;

/** What the rule says about the scan, for a gemeente of the open traject; taken over by hand only. */
export function Scanvoorstellen({
  voorstellen,
  regel,
}: {
  voorstellen: readonly Scanvoorstel[];
  regel: Beleidsregel;
}) {
  const { afgeleid, alleenLezen, werkwijze } = useWerkruimte();
  const [gekozen, setGekozen] = useState('');
  const keuzes = afgeleid.kolommen.flatMap(({ id, naam, gemeenten }) => [
    ...(gemeenten.length > 1
      ? [{ value: id, label: t.alle(naam, gemeenten.length), codes: gemeenten.map(({ code }) => code) }]
      : []),
    ...gemeenten.map(({ code, naam: gemeente }) => ({ value: code, label: gemeente, codes: [code] })),
  ]);
  const gemeenten = keuzes.find(({ value }) => value === gekozen)?.codes ?? [];
  if (alleenLezen) return <Alert tone="info">{t.alleenLezen}</Alert>;
  return (
    <>
      <Select
        label={t.gemeente}
        value={gekozen}
        onChange={setGekozen}
        options={[{ value: '', label: t.kiesGemeente }, ...keuzes]}
      />
      {gemeenten.length > 0 && (
        <ul className="br-voorstellen">
          {voorstellen.map((voorstel) => {
            const scanpunt = werkwijze.scanlijst.scanpunten.find(({ id }) => id === voorstel.scanpunt);
            return (
              scanpunt && (
                <Scanvoorstelkaart
                  key={voorstel.scanpunt}
                  voorstel={voorstel}
                  scanpunt={scanpunt}
                  gemeenten={gemeenten}
                  regel={regel}
                />
              )
            );
          })}
        </ul>
      )}
    </>
  );
}
