import { useMemo } from 'react';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { titelVanWijziging } from '../../../texts/wijzigingen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Nakijkdeel } from '../Nakijkdeel.tsx';
import { Ketenkaart } from './Ketenkaart.tsx';
import { toKetens, toWachtlijst } from './ketens.ts';

const t = planhulp.volgorde;

type VolgordeProps = { terug: string; toRij: (wijziging: string) => string };

/** What has to be done first: the longest row per gemeente in words, and everything that waits. */
export function Volgorde({ terug, toRij }: VolgordeProps) {
  const { afgeleid, werkwijze } = useWerkruimte();
  const { gemeenten } = afgeleid.plan();
  const ketens = useMemo(() => toKetens(gemeenten), [gemeenten]);
  const wachtlijst = useMemo(() => toWachtlijst(gemeenten), [gemeenten]);
  const [eerste, ...andere] = ketens;
  const { regels } = werkwijze.scanlijst.volgorde;
  return (
    <Nakijkdeel
      titel={t.titel}
      uitleg={
        <>
          {t.uitleg} <Badge look="bevestigen">{t.teBevestigen}</Badge>
        </>
      }
      terug={terug}
    >
      {eerste === undefined ? (
        <Alert tone="gelukt">{t.alles}</Alert>
      ) : (
        <Ketenkaart keten={eerste} toRij={toRij} />
      )}
      {andere.length > 0 && (
        <Disclosure summary={t.meer}>
          {andere.map((keten) => (
            <Ketenkaart key={keten.gemeenten.join()} keten={keten} toRij={toRij} />
          ))}
        </Disclosure>
      )}
      {wachtlijst.length > 0 && (
        <Disclosure summary={t.alleRegels}>
          <ul className="nakijk-lijst">
            {wachtlijst.map(({ punt, eerst }) => (
              <li key={punt.wijziging.id}>
                <a href={toRij(punt.wijziging.id)}>{titelVanWijziging(punt.wijziging)}</a>
                <span>{t.wachtOp(eerst.map(({ wijziging }) => titelVanWijziging(wijziging)))}</span>
                {regels
                  .filter(
                    ({ wijziging, na }) =>
                      wijziging === punt.wijziging.id && eerst.some((e) => na.includes(e.wijziging.id)),
                  )
                  .map(({ waarom }) => (
                    <small key={waarom} className="muted">
                      {waarom}
                    </small>
                  ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Nakijkdeel>
  );
}
