import { useEffect, useMemo, useRef } from 'react';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Deelstapregel } from './Deelstapregel.tsx';
import { Merkpil } from './Merkpil.tsx';
import { Procesregels } from './Procesregels.tsx';
import { toStapdetail } from './stapdetail.ts';
import { useDeelstappen } from './useDeelstappen.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useWoorden } from './useWoorden.ts';
import './stapdetail.css';

const t = verschillen.stap;

/** What stands behind one step of the picture, in the place of the list; of a deelstap, its hoofdstap. */
export function Stapdetail({ stap }: { stap: string }) {
  const { werkwijze, afgeleid } = useWerkruimte();
  const { keuze, model, alleRijen, beeldmerken, zinVan, kies, link } = useVerschillenscherm();
  const hoofd = afgeleid.meetlat.raakvlakken.getekendAls.get(stap) ?? stap;
  const toonDeelstappen = useDeelstappen();
  const woorden = useWoorden();
  const naam = useGemeentenaam();
  const kop = useRef<HTMLHeadingElement>(null);
  const detail = useMemo(
    () =>
      toStapdetail(hoofd, {
        werkproces: werkwijze.werkproces,
        meetlat: afgeleid.meetlat,
        vergelijkingen: model.regelbron,
        zinVan,
      }),
    [hoofd, werkwijze, afgeleid.meetlat, model.regelbron, zinVan],
  );
  const isDeelstap = detail?.deelstappen.some(({ id }) => id === stap) === true;
  useEffect(() => {
    if (!isDeelstap) kop.current?.focus();
  }, [isDeelstap]);
  const merk = beeldmerken.merken.get(hoofd);
  const voor = beeldmerken.voor.get(hoofd);
  const bij = alleRijen.filter(({ knopen }) => knopen.includes(hoofd));
  const isOpen = keuze.deelstappen.includes(hoofd);
  return (
    <>
      <header className="vs-zijkop">
        <Button look="link" icon="arrowLeft" onClick={() => kies({ stap: undefined })}>
          {t.terug}
        </Button>
        <h2 ref={kop} tabIndex={-1}>
          {detail ? t.titel(detail.naam) : t.onbekend}
        </h2>
        {detail && <p className="muted">{t.waar(detail.baan, detail.fase)}</p>}
        {merk && (
          <p className="vs-merkregel">
            <Merkpil merk={merk.merk} /> {woorden.merk(merk.merk)}
            {merk.telling !== undefined && <Badge>{merk.telling}</Badge>}
          </p>
        )}
        {voor && voor.length < beeldmerken.totaal && (
          <p className="muted">{verschillen.detail.geldtVoor(voor.map(naam))}</p>
        )}
        {detail && detail.deelstappen.length > 0 && keuze.weergave === 'schema' && (
          <Button
            size="klein"
            icon={isOpen ? 'minus' : 'plus'}
            onClick={() => toonDeelstappen(hoofd, isOpen ? 'dicht' : 'open')}
          >
            {isOpen ? t.verbergDeelstappen : t.toonDeelstappen}
          </Button>
        )}
      </header>
      <div className="vs-stap">
        {detail?.route !== undefined && <p>{t.route(detail.route)}</p>}
        {bij.length > 0 && (
          <section>
            <h3>{t.verschillen}</h3>
            <ul className="vs-nummers">
              {bij.map(({ nummer, titel, verschil }) => (
                <li key={nummer}>
                  <a href={link({ verschil: nummer, stap: undefined, filter: 'alle' })}>
                    {verschillen.lijst.gekozen(nummer, titel)}
                  </a>
                  <small className="muted">{t.werkgever(verschil.scanpunt.merktWerkgever)}</small>
                </li>
              ))}
            </ul>
          </section>
        )}
        {detail && detail.regels.length > 0 && (
          <section>
            <h3>{woorden.proces.meer}</h3>
            <Procesregels regels={detail.regels} />
          </section>
        )}
        {detail && detail.deelstappen.length > 0 && (
          <section>
            <h3>{t.deelstappen}</h3>
            <ol className="vs-deelstappen">
              {detail.deelstappen.map((deelstap) => (
                <Deelstapregel key={deelstap.id} deelstap={deelstap} gekozen={deelstap.id === stap} />
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  );
}
