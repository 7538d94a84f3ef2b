import { trajectLink } from '../../../routes/route.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { bronnaam } from '../bronnaam.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { Ouderdomcel } from '../Ouderdomcel.tsx';
import { useAangroei } from '../useAangroei.ts';
import type { Tellendebron } from './meetelling.ts';

const tekst = landelijkdelenTekst.meetellen;
/** More names than one reads. */
const GENOEMD = 4;

type TellendebronnenProps = {
  kop: string;
  bronnen: readonly Tellendebron[];
  /** name on the screen, by code */
  namen: ReadonlyMap<string, string>;
  onSluit: () => void;
};

/** Sources with their age and the gemeenten they settle, each a way to go there and ask again. */
export function Tellendebronnen({ kop, bronnen, ...rest }: TellendebronnenProps) {
  const getoond = useAangroei(bronnen);
  if (bronnen.length === 0) return null;
  return (
    <>
      <h4>{kop}</h4>
      <ul>
        {getoond.map((een) => (
          <Tellenderegel key={een.bron.id} een={een} {...rest} />
        ))}
      </ul>
    </>
  );
}

type TellenderegelProps = Omit<TellendebronnenProps, 'kop' | 'bronnen'> & { een: Tellendebron };

function Tellenderegel({ een: { bron, bepaalt, ouderdom }, namen, onSluit }: TellenderegelProps) {
  const { link, index, vandaag } = useLandelijkstaat();
  const naarGemeente = (code: string) => (
    <a key={code} href={link({ deel: undefined, beeld: undefined, gemeente: code })} onClick={onSluit}>
      {namen.get(code) ?? code}
    </a>
  );
  const codes =
    bron.soort === 'hand'
      ? [index.feiten.opvolging(bron.feit.code, vandaag).code]
      : bepaalt.slice(0, GENOEMD);
  return (
    <li>
      <span>
        <b>
          {bron.soort === 'browser' ? (
            <a href={trajectLink(bron.id, 'afvinken')}>{bronnaam(bron)}</a>
          ) : (
            bronnaam(bron)
          )}
        </b>
        <small>{landelijkTekst.bronnen[bron.soort]}</small>
        <small>{bepaalt.length === 0 ? tekst.nietNu : tekst.bepaalt(bepaalt.length)}</small>
        <small className="meetellen-gemeenten">
          {codes.map(naarGemeente)}
          {bepaalt.length > codes.length && <span>{tekst.enMeer(bepaalt.length - codes.length)}</span>}
        </small>
        <Ouderdomcel ouderdom={ouderdom} />
      </span>
    </li>
  );
}
