import { type KeyboardEvent, type MouseEvent, useId, useMemo, useState } from 'react';
import { buurInRichting, type Richting } from '../../diagram/celkaart/buurInRichting.ts';
import type { Celkaart as Kaart } from '../../diagram/celkaart/tekenCelkaart.ts';
import { middelsteCel, vindCel } from '../../diagram/celkaart/vindCel.ts';
import { kaart as tekst } from '../../texts/kaart.ts';
import type { Aanwijzing } from './aanwijzing.ts';
import './celkaart.css';
import { Kaartomlijning } from './Kaartomlijning.tsx';
import { Kaartpatronen } from './Kaartpatronen.tsx';
import { type Kaartstanden, standInWoorden } from './kaartstand.ts';
import { Kaarttegels } from './Kaarttegels.tsx';
import { Kaarttekens } from './Kaarttekens.tsx';
import { Kaartwijzer, Kaartwijzertip } from './Kaartwijzer.tsx';

const RICHTING: Readonly<Record<string, Richting>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'omhoog',
  ArrowDown: 'omlaag',
};
const GEEN_GROEPEN: ReadonlyMap<string, readonly string[]> = new Map();

interface CelkaartProps {
  /** From tekenCelkaart. This, `standen` and `zichtbaar` keep their identity while nothing changes. */
  kaart: Kaart;
  standen: Kaartstanden;
  /** Codes of the gemeenten that the filters leave; undefined = all. The others are a thin outline. */
  zichtbaar?: ReadonlySet<string> | undefined;
  /** Code of the chosen gemeente. */
  gekozen: string | null;
  /** Codes of a group to draw a line around: a regio or a verband. */
  omlijnd?: readonly string[] | undefined;
  /** Groups that can be pointed at elsewhere, such as the rows of a table: code → codes of gemeenten. */
  groepen?: ReadonlyMap<string, readonly string[]>;
  aanwijzing: Aanwijzing;
  onSelect: (code: string | null) => void;
}

/** Map of the country in cells. One tab stop; arrows walk, Enter chooses, Escape clears. */
export function Celkaart({
  kaart,
  standen,
  zichtbaar,
  gekozen,
  omlijnd = [],
  groepen = GEEN_GROEPEN,
  aanwijzing,
  onSelect,
}: CelkaartProps) {
  const id = useId();
  const cellen = useMemo(() => new Map(kaart.cellen.map((cel) => [cel.code, cel])), [kaart]);
  /** Where the keyboard is; null while it is not in use. */
  const [cursor, setCursor] = useState<string | null>(null);

  const begin = () => gekozen ?? middelsteCel(kaart)?.code ?? null;
  const loopNaar = (code: string | null) => {
    setCursor(code);
    aanwijzing.wijs(code);
  };
  const opToets = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const richting = RICHTING[event.key];
    const vanaf = cursor ?? begin();
    if (richting !== undefined && vanaf !== null) {
      loopNaar(buurInRichting(kaart, vanaf, richting)?.code ?? vanaf);
    } else if (event.key === 'Enter' || event.key === ' ') {
      loopNaar(vanaf);
      onSelect(vanaf);
    } else if (event.key === 'Escape') {
      onSelect(null);
    } else return;
    event.preventDefault();
  };
  const groep = (codes: readonly string[]) => codes.flatMap((code) => cellen.get(code) ?? []);
  const tegels = { standen, zichtbaar, patroon: id };

  return (
    <div className="celkaart">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application handles the keys itself */}
      <div
        className="celkaart-vak"
        role="application"
        aria-label={tekst.naam}
        aria-describedby={`${id}-bediening`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one tab stop for the whole map
        tabIndex={0}
        onKeyDown={opToets}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && loopNaar(begin())}
        onBlur={() => loopNaar(null)}
      >
        <svg
          viewBox={`0 0 ${kaart.breedte} ${kaart.hoogte}`}
          aria-hidden="true"
          onPointerMove={(event) => aanwijzing.wijs(codeOnder(event, kaart))}
          onPointerLeave={() => aanwijzing.wijs(cursor)}
          onPointerDown={() => setCursor(null)}
          onClick={(event) => {
            const code = codeOnder(event, kaart);
            onSelect(code === gekozen ? null : code);
          }}
        >
          <Kaartpatronen id={id} />
          <Kaarttegels cellen={kaart.cellen} {...tegels} />
          <path
            className={zichtbaar ? 'celkaart-grens celkaart-grens-stil' : 'celkaart-grens'}
            d={kaart.regiogrens}
          />
          {omlijnd.length > 0 && <Kaartomlijning cellen={groep(omlijnd)} {...tegels} />}
          {gekozen !== null && <Kaartomlijning cellen={groep([gekozen])} {...tegels} />}
          <Kaartwijzer cellen={cellen} groepen={groepen} aanwijzing={aanwijzing} {...tegels} />
        </svg>
        <Kaartwijzertip
          kaart={kaart}
          cellen={cellen}
          standen={standen}
          aanwijzing={aanwijzing}
          gekozen={gekozen}
        />
      </div>
      <div className="celkaart-voet">
        <Kaarttekens standen={standen} zichtbaar={zichtbaar} />
        <p>{tekst.bron}</p>
      </div>
      <p className="sr" id={`${id}-bediening`}>
        {tekst.bediening}
      </p>
      <p className="sr" aria-live="polite">
        {cursor !== null && meldingVan(cursor, gekozen, standen)}
      </p>
    </div>
  );
}

/** Code of the gemeente under the pointer, or null on the water. */
function codeOnder(event: MouseEvent<SVGSVGElement>, kaart: Kaart): string | null {
  const naarKaart = event.currentTarget.getScreenCTM()?.inverse();
  if (naarKaart === undefined) return null;
  return vindCel(kaart, new DOMPoint(event.clientX, event.clientY).matrixTransform(naarKaart))?.code ?? null;
}

function meldingVan(code: string, gekozen: string | null, standen: Kaartstanden): string | null {
  const stand = standen.get(code);
  if (stand === undefined) return null;
  const delen = { naam: stand.naam, stand: standInWoorden(stand), regio: tekst.regio(stand.regio) };
  return code === gekozen ? tekst.gekozen(delen) : tekst.gemeente(delen);
}
