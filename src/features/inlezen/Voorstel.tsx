import { memo, useEffect, useRef, useState } from 'react';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import { dagVan } from '../../domain/voortgang/dag.ts';
import type { Voorstelregel } from '../../import/werkmap/inleesvoorstel.ts';
import { toInleesmutaties } from '../../import/werkmap/toInleesmutaties.ts';
import type { Werkmapinhoud } from '../../import/werkmap/toWerkmapinhoud.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { inlezen } from '../../texts/inlezen.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Nietovergenomen } from './Nietovergenomen.tsx';
import { Voorsteldelen } from './Voorsteldelen.tsx';
import type { Gemaaktvoorstel } from './useInleesvoorstel.ts';
import { vraagtKeuze } from './voorstelgroepen.ts';

const t = inlezen.voorstel;

export type VoorstelProps = { naam: string; inhoud: Werkmapinhoud; opKlaar: () => void };

type Props = VoorstelProps & Gemaaktvoorstel & { /** false: a newer one is being made */ isActueel: boolean };

/**
 * What a file would change, laid beside the traject; nothing happens before the button. It is not drawn again for how
 * far a newer one is.
 */
export const Voorstel = memo(function Voorstel({
  naam,
  inhoud,
  opKlaar,
  voorstel,
  groepen,
  isActueel,
}: Props) {
  const { traject, afgeleid, alleenLezen, voerUit } = useWerkruimte();
  const meld = useAnnounce();
  const kop = useRef<HTMLHeadingElement>(null);
  /** ids of the lines that were taken over last */
  const [overgenomen, zetOvergenomen] = useState<ReadonlySet<string>>(new Set());
  /** what the reader chose otherwise than proposed, by group */
  const [keuzes, zetKeuzes] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    kop.current?.focus();
    meld(t.gelezen(voorstel.regels.length, voorstel.onleesbaar.length));
    // Said once, when the file has been read.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const neemt = (groep: (typeof groepen)[number]) => keuzes.get(groep.id) ?? !vraagtKeuze(groep);
  const gekozen = groepen.filter(neemt).flatMap(({ regels }) => regels);
  const kies = (ids: readonly string[], neem: boolean) =>
    zetKeuzes((eerder) => new Map([...eerder, ...ids.map((id) => [id, neem] as const)]));
  const neemOver = () => {
    const uitkomst = voerUit(t.opdracht(naam), (nu, context) => toInleesmutaties(nu, gekozen, context));
    if (uitkomst.soort !== 'geschreven') return;
    zetOvergenomen(new Set(gekozen.map(({ id }) => id)));
    meld(t.klaar(gekozen.length));
    kop.current?.focus();
  };
  // After undo they stand there again.
  const isOvergenomen = overgenomen.size > 0 && !voorstel.regels.some(({ id }) => overgenomen.has(id));
  const tellen = (...soorten: Voorstelregel['soort'][]) =>
    voorstel.regels.filter(({ soort }) => soorten.includes(soort)).length;
  const telling = [
    ['nieuw', tellen('nieuw')],
    ['gewijzigd', tellen('gewijzigd')],
    ['kiezen', tellen('botsing', 'bevestigd')],
    ['onleesbaar', voorstel.onleesbaar.length],
    ['onbekend', voorstel.onbekend.length],
    ['gelijk', voorstel.gelijk],
  ] as const;

  return (
    <section className="inl-voorstel" aria-labelledby="inl-kop" aria-busy={!isActueel}>
      <h2 id="inl-kop" ref={kop} tabIndex={-1}>
        {t.kop(naam)}
      </h2>
      {isOvergenomen && (
        <Alert
          tone="gelukt"
          title={t.klaar(overgenomen.size)}
          actions={
            <LinkButton href={trajectLink(traject.id, isScan(inhoud) ? 'scan' : 'aanpassingen')}>
              {isScan(inhoud) ? t.naarScan : t.naarAanpassingen}
            </LinkButton>
          }
        >
          {t.klaarUitleg}
        </Alert>
      )}
      <Herkomst exports={voorstel.exports} traject={traject.id} />
      <ul className="inl-telling" aria-label={t.tellingNaam}>
        {telling
          .filter(([, aantal]) => aantal > 0)
          .map(([soort, aantal]) => (
            <li key={soort}>{t.telling[soort](aantal)}</li>
          ))}
      </ul>
      {voorstel.regels.some(({ wordt }) => bevatBsn(wordt)) && <Alert tone="waarschuwing" title={t.bsn} />}
      {groepen.length === 0 && <p>{t.niets}</p>}
      <Voorsteldelen
        groepen={groepen}
        aantalGemeenten={afgeleid.gemeenten.length}
        neemt={neemt}
        kies={kies}
      />
      <Nietovergenomen voorstel={voorstel} />
      {!isActueel && <p>{t.bijwerken}</p>}
      <div className="inl-acties">
        <Button onClick={opKlaar}>{groepen.length === 0 ? inlezen.anderBestand : t.annuleer}</Button>
        {groepen.length > 0 && !alleenLezen && (
          <Button look="hoofd" disabled={gekozen.length === 0 || !isActueel} onClick={neemOver}>
            {t.neemOver(gekozen.length)}
          </Button>
        )}
      </div>
    </section>
  );
});

function Herkomst({ exports, traject }: Pick<Werkmapinhoud, 'exports'> & { traject: string }) {
  const dagen = [...new Set(exports.map(({ op }) => dagVan(op)))].flatMap((dag) =>
    dag ? dagInWoorden(dag) : [],
  );
  return (
    <>
      {exports.length === 0 && <Alert tone="waarschuwing" title={t.zonderStand} />}
      {dagen.length > 0 && <p>{t.gemaakt(dagen.join(', '))}</p>}
      {exports.some((een) => een.traject !== traject) && <Alert tone="waarschuwing" title={t.anderTraject} />}
    </>
  );
}

function isScan({ rijen }: Werkmapinhoud): boolean {
  return rijen.length > 0 && rijen.every(({ soort }) => soort === 'scan');
}
