import { type KeyboardEvent, type MouseEvent, useId, useMemo, useState } from 'react';
import { buurInRichting, type Richting } from '../../diagram/celkaart/buurInRichting.ts';
import type { Celkaart as Kaart } from '../../diagram/celkaart/tekenCelkaart.ts';
import { middelsteCel, vindCel } from '../../diagram/celkaart/vindCel.ts';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import { kaart as tekst } from '../../texts/kaart.ts';
import './celkaart.css';
import { Kaartomlijning } from './Kaartomlijning.tsx';
import { Kaartpatronen } from './Kaartpatronen.tsx';
import { type Kaartstanden, standInWoorden } from './kaartstand.ts';
import { Kaarttegels } from './Kaarttegels.tsx';
import { Kaarttekens } from './Kaarttekens.tsx';
import { Kaarttip } from './Kaarttip.tsx';

const RICHTING: Readonly<Record<string, Richting>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'omhoog',
  ArrowDown: 'omlaag',
};

interface CelkaartProps {
  /** From tekenCelkaart. This, `standen` and `zichtbaar` keep their identity while nothing changes. */
  kaart: Kaart;
  standen: Kaartstanden;
  zichtbaar: ReadonlySet<Kaartklasse>;
  /** Code of the chosen gemeente. */
  gekozen: string | null;
  /** Codes of a group to draw a line around: a regio or a verband. */
  omlijnd?: readonly string[];
  onSelect: (code: string | null) => void;
  onHover?: (code: string | null) => void;
}

/** Map of the country in cells. One tab stop; arrows walk, Enter chooses, Escape clears. */
export function Celkaart({
  kaart,
  standen,
  zichtbaar,
  gekozen,
  omlijnd = [],
  onSelect,
  onHover,
}: CelkaartProps) {
  const id = useId();
  const cellen = useMemo(() => new Map(kaart.cellen.map((cel) => [cel.code, cel])), [kaart]);
  const [aangewezen, setAangewezen] = useState<string | null>(null);
  /** Where the keyboard is; null while it is not in use. */
  const [cursor, setCursor] = useState<string | null>(null);

  const wijsAan = (code: string | null) => {
    if (code === aangewezen) return;
    setAangewezen(code);
    onHover?.(code);
  };
  const begin = () => gekozen ?? middelsteCel(kaart)?.code ?? null;

  const opToets = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const richting = RICHTING[event.key];
    const vanaf = cursor ?? begin();
    if (richting !== undefined && vanaf !== null) {
      setCursor(buurInRichting(kaart, vanaf, richting)?.code ?? vanaf);
    } else if (event.key === 'Enter' || event.key === ' ') {
      setCursor(vanaf);
      onSelect(vanaf);
    } else if (event.key === 'Escape') {
      onSelect(null);
    } else return;
    event.preventDefault();
    wijsAan(null);
  };

  const wijzer = aangewezen ?? cursor;
  const getoond = wijzer ?? gekozen;
  const cel = getoond === null ? undefined : cellen.get(getoond);
  const stand = getoond === null ? undefined : standen.get(getoond);
  const groep = (codes: readonly string[]) => codes.flatMap((code) => cellen.get(code) ?? []);

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
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setCursor(begin())}
        onBlur={() => setCursor(null)}
      >
        <svg
          viewBox={`0 0 ${kaart.breedte} ${kaart.hoogte}`}
          aria-hidden="true"
          onPointerMove={(event) => wijsAan(codeOnder(event, kaart))}
          onPointerLeave={() => wijsAan(null)}
          onPointerDown={() => setCursor(null)}
          onClick={(event) => {
            const code = codeOnder(event, kaart);
            onSelect(code === gekozen ? null : code);
          }}
        >
          <Kaartpatronen id={id} />
          <Kaarttegels cellen={kaart.cellen} standen={standen} zichtbaar={zichtbaar} patroon={id} />
          <path className="celkaart-grens" d={kaart.regiogrens} />
          {omlijnd.length > 0 && (
            <Kaartomlijning cellen={groep(omlijnd)} standen={standen} zichtbaar={zichtbaar} patroon={id} />
          )}
          {gekozen !== null && (
            <Kaartomlijning cellen={groep([gekozen])} standen={standen} zichtbaar={zichtbaar} patroon={id} />
          )}
          {wijzer !== null && (
            <>
              <path className="celkaart-wijzer celkaart-wijzer-wit" d={cellen.get(wijzer)?.d} />
              <path className="celkaart-wijzer" d={cellen.get(wijzer)?.d} />
            </>
          )}
        </svg>
        {cel && stand && <Kaarttip kaart={kaart} cel={cel} stand={stand} />}
      </div>
      <div className="celkaart-voet">
        <Kaarttekens standen={standen} />
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
