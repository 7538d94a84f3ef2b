import { useGemeentenaam } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { zinnen } from '../../texts/zinnen.ts';
import { Merkpil } from './Merkpil.tsx';
import type { Procesregel } from '../../diagram/zinnen/procesregels.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

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
  const { model } = useVerschillenscherm();
  const totaal = model.vergelijkingen.size;
  return (
    <ul className="vs-regels">
      {regels.map((regel) => (
        <li key={`${regel.soort}${regel.zin}${regel.nu ?? ''}${regel.voorkeur ?? ''}`}>
          {regel.eigenBeleid ? (
            <i className="lg lg-eigen-beleid" aria-hidden="true" />
          ) : (
            <Merkpil merk={regel.soort} />
          )}
          <div>
            <span className="sr">
              {verschillen.lijst.merk[regel.eigenBeleid ? 'eigen-beleid' : regel.soort]}:{' '}
            </span>
            {regel.zin !== zonder && regel.zin}
            {regel.nu !== undefined && regel.voorkeur !== undefined && (
              <small className="vs-nv">
                <span>{t.nuRegel(regel.nu)}</span>
                <span>{t.voorkeurRegel(regel.voorkeur)}</span>
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
  const { nummerVan, link } = useVerschillenscherm();
  const nummers = regel.oorzaken
    .filter((punt) => punt !== bij)
    .flatMap((punt) => nummerVan.get(punt) ?? [])
    .toSorted((a, b) => a - b);
  if (nummers.length === 0) return null;
  const filter = regel.eigenBeleid ? 'eigen' : 'alle';
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
