import { useGemeentenaam } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { zinnen } from '../../texts/zinnen.ts';
import { Merkpil } from './Merkpil.tsx';
import type { Procesregel } from '../../diagram/zinnen/procesregels.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useWoorden } from './useWoorden.ts';

const t = verschillen.detail;

type ProcesregelsProps = {
  regels: readonly Procesregel[];
  /** the scanpunt that all of them are told about; its number needs no repeating */
  bij?: string | undefined;
  /** a sentence that stands above the list already */
  zonder?: string | undefined;
};

/** Changes of the process in sentences, each with its mark, for whom it holds and the questions behind it. */
export function Procesregels({ regels, bij, zonder }: ProcesregelsProps) {
  const naam = useGemeentenaam();
  const { model, paar } = useVerschillenscherm();
  const woorden = useWoorden();
  // Two gemeenten with each other are one comparison: then nothing holds for only a part.
  const totaal = model.regelbron.size;
  const toMerk = ({ eigenBeleid, soort }: Procesregel) => (eigenBeleid && !paar ? 'eigen-beleid' : soort);
  return (
    <ul className="vs-regels">
      {regels.map((regel) => (
        <li key={`${regel.soort}${regel.zin}${regel.nu ?? ''}${regel.voorkeur ?? ''}`}>
          {toMerk(regel) === 'eigen-beleid' ? (
            <i className="lg lg-eigen-beleid" aria-hidden="true" />
          ) : (
            <Merkpil merk={regel.soort} />
          )}
          <div>
            <span className="sr">{woorden.merk(toMerk(regel))}: </span>
            {regel.zin !== zonder && regel.zin}
            {regel.nu !== undefined && regel.voorkeur !== undefined && (
              <small className="vs-nv">
                <span>{woorden.proces.nu(regel.nu)}</span>
                <span>{woorden.proces.voorkeur(regel.voorkeur)}</span>
              </small>
            )}
            {regel.gemeenten.length < totaal && (
              <small className="muted">{t.geldtVoor(regel.gemeenten.map(naam))}</small>
            )}
            <Oorzaken regel={regel} bij={bij} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The questions that cause a change, each with a way to it. */
function Oorzaken({ regel, bij }: { regel: Procesregel; bij: string | undefined }) {
  const { nummerVan, link, paar } = useVerschillenscherm();
  const nummers = regel.oorzaken
    .filter((punt) => punt !== bij)
    .flatMap((punt) => nummerVan.get(punt) ?? [])
    .toSorted((a, b) => a - b);
  if (nummers.length === 0) return null;
  // Between two gemeenten neither is the norm, so there is no list of eigen beleid.
  const filter = regel.eigenBeleid && !paar ? 'eigen' : 'alle';
  return (
    <small className="muted">
      {t.door(bij !== undefined)}{' '}
      {nummers.map((nummer) => (
        <a
          key={nummer}
          className="vs-nr"
          aria-label={zinnen.naarVerschil(nummer)}
          href={link({ verschil: nummer, stap: undefined, filter })}
        >
          {nummer}
        </a>
      ))}
    </small>
  );
}
