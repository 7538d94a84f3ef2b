import { type CSSProperties, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lateComponent } from '../../ui/lateComponent.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Legenda } from './Legenda.tsx';
import { toSchermmaat } from './schermmaat.ts';
import { dragScroll } from './schema/dragScroll.ts';
import { Overzicht } from './schema/Overzicht.tsx';
import { type Schemamodel, toSchemamodel } from './schema/schemamodel.ts';
import { useZoom } from './schema/useZoom.ts';
import { Zoomknoppen } from './schema/Zoomknoppen.tsx';
import { useBreedte } from './useBreedte.ts';
import { useLoopLangs } from './useLoopLangs.ts';
import { useVensterhoogte } from './useVensterhoogte.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { toGekozenzin } from './verschilrij.ts';
import './schemadeel.css';

const t = verschillen.schema;

const Procesbeeld = lateComponent(
  () => import('./schema/Procesbeeld.tsx'),
  <Skeleton text={t.laden} blocks={[560]} />,
);
// Fetched while the rest of the screen is being made; a failure is shown where the picture is.
Procesbeeld.preload().catch(() => undefined);

/** The picture in its own scroll box, with the legend under it. */
export function Schemadeel({ leeg }: { leeg: boolean }) {
  const { werkwijze } = useWerkruimte();
  const { keuze, beeldmerken } = useVerschillenscherm();
  const vak = useRef<HTMLDivElement>(null);
  const breedte = useBreedte(vak);
  const vensterhoogte = useVensterhoogte();
  const { werkproces } = werkwijze;
  const { presenteren } = keuze;
  const schema = useMemo(() => {
    if (breedte === undefined) return undefined;
    const hoogte = vensterhoogte - 200;
    return toSchemamodel(werkproces, beeldmerken, toSchermmaat({ werkproces, breedte, hoogte, presenteren }));
  }, [werkproces, beeldmerken, breedte, vensterhoogte, presenteren]);
  const grootte = useZoom(vak, schema?.breedte ?? 1, breedte ?? 1);
  const { zoom } = grootte;
  const stand = leeg ? 'voorkeur' : keuze.stand;
  const schuift =
    schema !== undefined && breedte !== undefined && (zoom > 1 || schema.breedte * zoom > breedte + 1);
  return (
    <section className="vs-schema" aria-label={t.naam}>
      <div
        ref={vak}
        className="vs-schemavak"
        data-vergroot={zoom > 1 || undefined}
        style={schema && schuift ? toSchuifstijl(schema, zoom) : undefined}
        onPointerDown={schuift ? dragScroll : undefined}
        {...(schuift ? { role: 'region', 'aria-label': t.scroll, tabIndex: 0 } : {})}
      >
        {schema && <Beeld schema={schema} stand={stand} zoom={zoom} schuift={schuift} vak={vak} />}
      </div>
      {schema && <Zoomknoppen {...grootte} />}
      <div className="vs-voet">
        {schema && schuift && <Overzicht model={schema} zoom={zoom} stand={stand} vak={vak} />}
        <Legenda stand={stand} leeg={leeg} />
      </div>
    </section>
  );
}

/** An enlarged picture keeps the height of its box; what scrolls into sight stays clear of the fixed heads. */
function toSchuifstijl({ hoogte, maat }: Schemamodel, zoom: number): CSSProperties {
  return {
    maxHeight: zoom > 1 ? hoogte : undefined,
    scrollPaddingTop: maat.kop * zoom,
    scrollPaddingLeft: maat.baannaam * zoom,
  };
}

type BeeldProps = {
  schema: Schemamodel;
  stand: 'nu' | 'voorkeur' | 'verschil';
  zoom: number;
  schuift: boolean;
  vak: RefObject<HTMLElement | null>;
};

/** The picture tied to what is chosen on the screen. */
function Beeld({ schema, stand, zoom, schuift, vak }: BeeldProps) {
  const { werkwijze } = useWerkruimte();
  const { keuze, model, alleRijen, kies } = useVerschillenscherm();
  const { loop } = useLoopLangs();
  const zeg = useAnnounce();
  const punt = werkwijze.scanlijst.scanpunten.find(({ nummer }) => nummer === keuze.verschil)?.id;
  const gekozen = useMemo(() => new Set(model.plekken.get(punt ?? '')), [model, punt]);
  useFocusTerug(vak, keuze.stap);
  return (
    <ErrorBoundary
      title={t.mislukt}
      text={null}
      retryLabel={t.opnieuw}
      onRetry={() => location.reload()}
      resetKey={keuze.stand}
    >
      <Procesbeeld
        model={schema}
        stand={stand}
        zoom={zoom}
        schuift={schuift}
        dim={keuze.dim}
        gekozen={gekozen}
        open={keuze.stap}
        onOpen={(stap) => {
          kies({ stap });
          const naam = schema.knopen.find(({ id }) => id === stap)?.naam;
          zeg(naam === undefined ? verschillen.stap.gesloten : verschillen.stap.geopend(naam));
        }}
        onPil={(nummers) => {
          const nummer = volgende(nummers, keuze.verschil);
          kies({ verschil: nummer, stap: undefined, filter: 'alle' });
          const rij = alleRijen.find((r) => r.nummer === nummer);
          if (rij) zeg(toGekozenzin(rij));
        }}
        onLoop={(richting) => loop(richting)?.knopen ?? []}
      />
    </ErrorBoundary>
  );
}

/** A pill with "+2" goes through its numbers, press after press. */
function volgende(nummers: readonly number[], nu: number | undefined): number | undefined {
  return nummers[(nummers.indexOf(nu ?? 0) + 1) % nummers.length];
}

/** When the detail of a step closes, the focus goes back to that step. */
function useFocusTerug(vak: RefObject<HTMLElement | null>, stap: string | undefined): void {
  const vorige = useRef(stap);
  useEffect(() => {
    const was = vorige.current;
    vorige.current = stap;
    if (was === undefined || stap !== undefined || document.activeElement !== document.body) return;
    vak.current
      ?.querySelector<HTMLElement>(`[data-stap="${CSS.escape(was)}"]`)
      ?.focus({ preventScroll: true });
  }, [vak, stap]);
}
