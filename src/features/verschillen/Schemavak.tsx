import { type CSSProperties, type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { verschillen } from '../../texts/verschillen.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lateComponent } from '../../ui/lateComponent.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { dragScroll } from './schema/dragScroll.ts';
import { Overzicht } from './schema/Overzicht.tsx';
import type { ProcesbeeldProps } from './schema/Procesbeeld.tsx';
import type { Schemamodel } from './schema/schemamodel.ts';
import { useZoom } from './schema/useZoom.ts';
import { type Zoomhoek, Zoomknoppen } from './schema/Zoomknoppen.tsx';
import './schemadeel.css';

const t = verschillen.schema;

const wachten = <Skeleton text={t.laden} blocks={[560]} />;
const Procesbeeld = lateComponent(() => import('./schema/Procesbeeld.tsx'), wachten);
// Fetched while the rest of the screen is being made; a failure is shown where the picture is.
Procesbeeld.preload().catch(() => undefined);

type SchemavakProps = Omit<ProcesbeeldProps, 'model' | 'zoom' | 'schuift'> & {
  /**
   * The picture for a box of this width, in px, or undefined as long as it is being made; the same function as long as
   * the picture is the same.
   */
  toSchema: (breedte: number) => Schemamodel | undefined;
  /** Why there will be no picture. */
  fout?: unknown;
  legenda: ReactNode;
  /** px; a picture that opened steps make higher than this scrolls in its box */
  maxHoogte?: number | undefined;
  /** px; an enlarged picture stays within this, so that the legend stays in sight */
  zoomHoogte?: number | undefined;
};

/** A picture in its own scroll box that can be enlarged, with the legend under it. */
export function Schemavak({ toSchema, fout, legenda, maxHoogte, zoomHoogte, ...beeld }: SchemavakProps) {
  const vak = useRef<HTMLDivElement>(null);
  const breedte = useWidth(vak);
  const schema = useMemo(() => (breedte === undefined ? undefined : toSchema(breedte)), [toSchema, breedte]);
  const grootte = useZoom(vak, schema?.breedte ?? 1, breedte ?? 1);
  const { zoom } = grootte;
  useFocusTerug(vak, beeld.detail?.open);
  const hoogte =
    maxHoogte ?? (schema && zoom > 1 ? Math.min(schema.hoogte, zoomHoogte ?? Infinity) : undefined);
  const isHoger = schema !== undefined && hoogte !== undefined && schema.hoogte * zoom > hoogte;
  const isBreder = schema !== undefined && breedte !== undefined && schema.breedte * zoom > breedte + 1;
  const schuift = isHoger || isBreder;
  return (
    <section className="vs-schema" aria-label={t.naam}>
      <div
        ref={vak}
        className="vs-schemavak"
        data-hoger={isHoger || undefined}
        style={schema && schuift ? toSchuifstijl(schema, zoom, hoogte) : undefined}
        onPointerDown={schuift ? dragScroll : undefined}
        {...(schuift ? { role: 'region', 'aria-label': t.scroll, tabIndex: 0 } : {})}
      >
        <ErrorBoundary
          title={t.mislukt}
          text={null}
          retryLabel={t.opnieuw}
          onRetry={() => location.reload()}
          resetKey={beeld.stand}
        >
          {fout !== undefined && <Mislukt fout={fout} />}
          {schema ? <Procesbeeld {...beeld} model={schema} zoom={zoom} schuift={schuift} /> : wachten}
        </ErrorBoundary>
      </div>
      {schema && <Zoomknoppen {...grootte} hoek={schuift ? toHoek(schema, zoom) : undefined} />}
      <div className="vs-voet">
        {schema && schuift && <Overzicht model={schema} zoom={zoom} stand={beeld.stand} vak={vak} />}
        {legenda}
      </div>
    </section>
  );
}

/** Nobody can be told from inside a promise: the net around the picture can. */
function Mislukt({ fout }: { fout: unknown }): never {
  throw fout;
}

/** The corner above the lane names: heads of phases slide under it, as the steps do under the names. */
function toHoek({ maat }: Schemamodel, zoom: number): Zoomhoek {
  return { minWidth: maat.baannaam * zoom, minHeight: maat.kop * zoom };
}

/** The box keeps its height, and what scrolls into sight stays clear of the fixed heads. */
function toSchuifstijl({ maat }: Schemamodel, zoom: number, maxHeight: number | undefined): CSSProperties {
  return { maxHeight, scrollPaddingTop: maat.kop * zoom, scrollPaddingLeft: maat.baannaam * zoom };
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
