import type { Zinregel } from '../../diagram/zinnenlijst/zinnenlijst.ts';
import { type Gemeentewoorden, toRegels } from '../../export/zinnen/zinblokken.ts';
import { zinnen as t } from '../../texts/zinnen.ts';
import { Merkpil } from './Merkpil.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';

type ZinregelsProps = { regels: readonly Zinregel[]; gemeenten: Gemeentewoorden };

/** Changes in sentences, each with the numbers of the questions behind it. */
export function Zinregels({ regels, gemeenten }: ZinregelsProps) {
  const { keuze, link } = useVerschillenscherm();
  if (regels.length === 0) return null;
  return (
    <ul className="vs-zinregels">
      {regels.map((regel) => (
        <li
          key={`${regel.zin}${regel.nu ?? ''}${regel.gemeenten.join()}`}
          aria-current={(keuze.verschil !== undefined && regel.vragen.includes(keuze.verschil)) || undefined}
        >
          <span className="vs-zinnummers">
            {regel.vragen.map((nummer) => (
              <a
                key={nummer}
                aria-label={t.naarVerschil(nummer)}
                href={link({
                  verschil: nummer,
                  stap: undefined,
                  filter: regel.merk === 'eigen-beleid' ? 'eigen' : 'alle',
                })}
              >
                <Merkpil merk={regel.merk} nummer={nummer} />
              </a>
            ))}
          </span>
          <div>
            <p>{regel.zin}</p>
            {toRegels(regel, gemeenten).map((tekst) => (
              <p key={tekst} className="vs-zinregel">
                {tekst}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
