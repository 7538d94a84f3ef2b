import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Card } from '../../ui/Card.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { toVraagvorm, vraagVan } from './regelwoorden.ts';
import { toLezingeffect } from './toLezingeffect.ts';
import type { Casusloop } from './useCasusloop.ts';

const t = beleidsregelTekst.lezingen;

/** The places where the text can be read in two ways: choose, and see what it does to this case. */
export function Lezingen({ gelezen, loop }: { gelezen: GelezenRegel; loop: Casusloop }) {
  const { regel, toetsbaar } = gelezen;
  if (regel.lezingen.length === 0) return null;
  return (
    <Card title={t.titel} icon="sliders">
      <p className="muted">{t.uitleg}</p>
      <div className="br-lezingen">
        {regel.lezingen.map(({ variabele, kanttekening }) => {
          const vorm = toVraagvorm(toetsbaar, regel, variabele);
          if (vorm.soort !== 'keuze') return null;
          const gekozen = loop.casus.lezingen.get(variabele) ?? vorm.keuzes[0]?.waarde;
          const anders = vorm.keuzes.find(({ waarde }) => waarde !== gekozen)?.waarde;
          return (
            <div key={variabele}>
              <RadioGroup
                label={vraagVan(toetsbaar, variabele)}
                hint={regel.kanttekeningen.find(({ nr }) => nr === kanttekening)?.onduidelijk}
                look="kaal"
                options={vorm.keuzes.map(({ tekst }, k) => ({
                  value: String(k),
                  label: tekst,
                  sub: k === 0 ? t.gebruikt : undefined,
                }))}
                value={String(vorm.keuzes.findIndex(({ waarde }) => waarde === gekozen))}
                onChange={(keuze) => {
                  const waarde = vorm.keuzes[Number(keuze)]?.waarde;
                  if (waarde !== undefined) loop.lees(variabele, waarde);
                }}
              />
              {anders !== undefined && loop.tegenspraken.length === 0 && (
                <p className="br-effect">{toLezingeffect(gelezen, loop.casus, { variabele, anders })}</p>
              )}
            </div>
          );
        })}
      </div>
    </Card>
  );
}
