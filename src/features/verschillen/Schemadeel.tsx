import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lateComponent } from '../../ui/lateComponent.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Legenda } from './Legenda.tsx';
import { toSchermmaat } from './schermmaat.ts';
import { type Schemamodel, toSchemamodel } from './schema/schemamodel.ts';
import { useBreedte } from './useBreedte.ts';
import { useVensterhoogte } from './useVensterhoogte.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
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
  const { keuze, model, beeldmerken, alleRijen, kies } = useVerschillenscherm();
  const zeg = useAnnounce();
  const vak = useRef<HTMLDivElement>(null);
  const breedte = useBreedte(vak);
  const vensterhoogte = useVensterhoogte();
  const { werkproces } = werkwijze;
  const { presenteren } = keuze;
  const stand = leeg ? 'voorkeur' : keuze.stand;
  const schema = useMemo(() => {
    if (breedte === undefined) return undefined;
    const hoogte = vensterhoogte - 200;
    return toSchemamodel(werkproces, beeldmerken, toSchermmaat({ werkproces, breedte, hoogte, presenteren }));
  }, [werkproces, beeldmerken, breedte, vensterhoogte, presenteren]);
  const punt = werkwijze.scanlijst.scanpunten.find(({ nummer }) => nummer === keuze.verschil)?.id;
  const gekozen = useMemo(() => new Set(model.plekken.get(punt ?? '')), [model, punt]);
  useGekozenInZicht(vak, schema, gekozen);
  useFocusTerug(vak, keuze.stap);
  const schuift = schema !== undefined && breedte !== undefined && schema.breedte > breedte + 1;
  return (
    <section className="vs-schema" aria-label={t.naam}>
      <div
        ref={vak}
        className="vs-schemavak"
        {...(schuift ? { role: 'region', 'aria-label': t.scroll, tabIndex: 0 } : {})}
      >
        {schema && (
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
              gekozen={gekozen}
              open={keuze.stap}
              onOpen={(stap) => {
                kies({ stap });
                const naam = schema.knopen.find(({ id }) => id === stap)?.naam;
                if (naam !== undefined) zeg(verschillen.stap.geopend(naam));
              }}
              onPil={(nummers) => {
                const nummer = volgende(nummers, keuze.verschil);
                kies({ verschil: nummer, stap: undefined, filter: 'alle' });
                const rij = alleRijen.find((r) => r.nummer === nummer);
                if (rij) zeg(verschillen.lijst.gekozen(rij.nummer, rij.titel));
              }}
            />
          </ErrorBoundary>
        )}
      </div>
      <Legenda stand={stand} leeg={leeg} />
    </section>
  );
}

/** A pill with "+2" goes through its numbers, press after press. */
function volgende(nummers: readonly number[], nu: number | undefined): number | undefined {
  return nummers[(nummers.indexOf(nu ?? 0) + 1) % nummers.length];
}

/** In a picture that is wider than its box, the first step of the chosen difference comes to the middle. */
function useGekozenInZicht(
  vak: RefObject<HTMLElement | null>,
  schema: Schemamodel | undefined,
  gekozen: ReadonlySet<string>,
): void {
  useEffect(() => {
    const knoop = schema?.knopen.find(({ id }) => gekozen.has(id));
    if (!knoop || !vak.current) return;
    vak.current.scrollTo({ left: knoop.x + knoop.b / 2 - vak.current.clientWidth / 2 });
  }, [vak, schema, gekozen]);
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
