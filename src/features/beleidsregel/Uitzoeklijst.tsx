import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Button } from '../../ui/Button.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { variabeleVan } from './regelwoorden.ts';
import type { Casusloop } from './useCasusloop.ts';

const t = beleidsregelTekst.advies;

type UitzoeklijstProps = { gelezen: GelezenRegel; loop: Casusloop; variabelen: readonly string[] };

/** What nobody knew and what decides the outcome, each with a way to its question. */
export function Uitzoeklijst({ gelezen: { regel, toetsbaar }, loop, variabelen }: UitzoeklijstProps) {
  return (
    <>
      <p>{t.hangtAfVan}</p>
      <ul className="br-zoekuit">
        {variabelen.map((id) => {
          const naam = variabeleVan(toetsbaar, id)?.naam ?? id;
          const isVooraf = id === regel.vooraf.maandenInDienst || regel.vooraf.vragen.includes(id);
          return (
            <li key={id}>
              {naam}
              <Button
                look="link"
                size="klein"
                aria-label={t.beantwoordBij(naam)}
                onClick={() => loop.naar(isVooraf ? { soort: 'vooraf' } : { soort: 'vraag', variabele: id })}
              >
                {t.beantwoord}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
