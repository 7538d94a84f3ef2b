import { useMemo, useRef } from 'react';
import { toVerloopbeeld } from '../../../diagram/verloop/verloopbeeld.ts';
import { landelijkverloopTekst as tekst } from '../../../texts/landelijkverloop.ts';
import { Card } from '../../../ui/Card.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useWidth } from '../../../ui/useWidth.ts';
import { useLandelijknu, useLandelijkstaat } from '../landelijkstaat.ts';
import { toKring } from '../selectie/selectie.ts';
import { Mijlpalenlijst } from './Mijlpalenlijst.tsx';
import { Peildatumschuif } from './Peildatumschuif.tsx';
import './verloop.css';
import { Verloopbeeldvak } from './Verloopbeeldvak.tsx';
import { BEGIN_VAN_DE_PILOT, toVerloopgegevens } from './verloopgegevens.ts';
import { Verlooptabel } from './Verlooptabel.tsx';

const LAGEN = ['afgevinkt', 'bezig', 'voorbereiding', 'niet-begonnen'] as const;
const HOOGTE = 186;

/** How the counts came to be what they are: the curve, its table, what happened meanwhile, and counting on. */
export function Verloopkaart() {
  const staat = useLandelijkstaat();
  const { register, index, selectie, telling, vandaag, zoek, achtergrond } = staat;
  const lang = zoek['vanaf'] === '2019';
  const metBlik = zoek['vooruitblik'] !== undefined;
  const vak = useRef<HTMLDivElement>(null);
  const breedte = useWidth(vak);
  const gegevens = useMemo(() => {
    const codes = toKring(register, selectie).map(({ code }) => code);
    return toVerloopgegevens(index.feiten, {
      codes,
      vanaf: lang ? BEGIN_VAN_DE_PILOT : undefined,
      tot: vandaag,
    });
  }, [register, index, selectie, lang, vandaag]);
  const blik = metBlik && gegevens?.vooruitblik.soort === 'ok' ? gegevens.vooruitblik : undefined;
  const beeld = useMemo(
    () =>
      gegevens &&
      breedte !== undefined &&
      toVerloopbeeld({
        van: gegevens.van,
        tot: blik?.punten.at(-1)?.dag ?? gegevens.tot,
        lagen: LAGEN.filter((klasse) => selectie.klassen.has(klasse)).map((klasse) => ({
          klasse,
          aantallen: gegevens.klassen[klasse],
        })),
        totaal: gegevens.totaal,
        breedte,
        hoogte: HOOGTE,
      }),
    [gegevens, breedte, blik, selectie],
  );
  return (
    <Card className="verloopkaart" title={tekst.kop(telling.aantallen.afgevinkt, telling.kring.size)}>
      <div className="verloop-vak" ref={vak} style={{ minHeight: gegevens ? HOOGTE : undefined }}>
        {gegevens && beeld ? (
          <Verloopbeeldvak beeld={beeld} gegevens={gegevens} blik={blik} />
        ) : (
          gegevens === undefined && <p>{tekst.leeg}</p>
        )}
      </div>
      {gegevens && beeld && <Peildatumschuif gegevens={gegevens} vak={beeld.vak} x={beeld.x} />}
      <div className="verloop-meer">
        {gegevens && (
          <>
            <Verloopkeuzes />
            {metBlik && <p className="verloop-uitleg">{blik ? tekst.blik(blik.tempo) : tekst.teKort}</p>}
            <Disclosure look="kaal" late summary={tekst.tabel.open}>
              <Verlooptabel gegevens={gegevens} />
            </Disclosure>
          </>
        )}
        <Disclosure look="kaal" summary={tekst.mijlpalen.open(achtergrond.mijlpalen.length)}>
          <Mijlpalenlijst {...achtergrond} />
        </Disclosure>
      </div>
    </Card>
  );
}

/** What of the curve is shown. */
function Verloopkeuzes() {
  const { zoek, ga } = useLandelijknu();
  return (
    <>
      <Checkbox
        label={tekst.vanaf2019}
        checked={zoek['vanaf'] === '2019'}
        onChange={(aan) => ga({ vanaf: aan ? '2019' : undefined })}
      />
      <Checkbox
        label={tekst.vooruitblik}
        checked={zoek['vooruitblik'] !== undefined}
        onChange={(aan) => ga({ vooruitblik: aan ? '' : undefined })}
      />
    </>
  );
}
