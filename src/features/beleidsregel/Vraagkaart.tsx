import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useFocusOnChange } from '../../ui/useFocusOnChange.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Terugknop } from './Terugknop.tsx';
import type { Casusloop } from './useCasusloop.ts';
import { Voorafvragen } from './Voorafvragen.tsx';
import { Vraagformulier } from './Vraagformulier.tsx';

const t = beleidsregelTekst;
const VAK = 'beleidsregel-vraag';

/** One thing at a time: what is known, a question, or the end of the questions. */
export function Vraagkaart({ gelezen, loop }: { gelezen: GelezenRegel; loop: Casusloop }) {
  const { plek, advies, gesteld } = loop;
  const meld = useAnnounce();
  const sleutel = plek.soort === 'vraag' ? plek.variabele : plek.soort;
  useFocusOnChange(sleutel, VAK);
  const hoogstens = gesteld.length + advies.nogHoogstens;
  const titel = {
    vooraf: t.vooraf.titel,
    vraag: t.vraag.kop(loop.nummer),
    klaar: t.klaar.titel,
  }[plek.soort];
  return (
    <div id={VAK} tabIndex={-1} className="br-vraagvak" aria-label={titel} role="group">
      <Card
        title={titel}
        look="lift"
        end={
          plek.soort === 'vraag' && (
            <small className="muted">{t.vraag.nog(Math.max(1, hoogstens - loop.nummer + 1))}</small>
          )
        }
      >
        {plek.soort === 'vraag' && (
          <ProgressBar
            label={t.vraag.voortgang}
            value={gesteld.length}
            max={hoogstens}
            text={t.vraag.stand(gesteld.length, hoogstens)}
            size="klein"
          />
        )}
        {plek.soort === 'vooraf' && <Voorafvragen gelezen={gelezen} loop={loop} />}
        {plek.soort === 'vraag' && (
          <Vraagformulier key={plek.variabele} gelezen={gelezen} loop={loop} variabele={plek.variabele} />
        )}
        {plek.soort === 'klaar' && <p>{t.klaar.uitleg}</p>}
        {plek.soort === 'klaar' && (
          <div className="row br-knoppen">
            <Terugknop loop={loop} />
            <Button
              icon="undo"
              onClick={() => {
                loop.opnieuw();
                meld(t.klaar.opnieuwGedaan);
              }}
            >
              {t.klaar.opnieuw}
            </Button>
          </div>
        )}
      </Card>
      <p className="br-klein">
        {t.vraag.waaromNiet} {t.privacy}
      </p>
    </div>
  );
}
