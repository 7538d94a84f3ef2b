import { useGemeentenaam } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Merkpil } from './Merkpil.tsx';
import type { Procesregel } from '../../diagram/procesregels.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.detail;

type ProcesregelsProps = {
  regels: readonly Procesregel[];
  /** a sentence that stands above the list already */
  zonder?: string | undefined;
};

/** Changes of the process in sentences, each with its mark and for whom it holds. */
export function Procesregels({ regels, zonder }: ProcesregelsProps) {
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
          </div>
        </li>
      ))}
    </ul>
  );
}
