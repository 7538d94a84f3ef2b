import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { antwoordInWoorden, vraagVan } from './regelwoorden.ts';
import { voorafInWoorden } from './voorafInWoorden.ts';
import { type Casusloop, heeftVooraf, type Plek } from './useCasusloop.ts';

const t = beleidsregelTekst.antwoorden;

/** What was answered, each with a way back to its question. */
export function Antwoordenlijst({ gelezen, loop }: { gelezen: GelezenRegel; loop: Casusloop }) {
  const { regel, toetsbaar } = gelezen;
  if (loop.gesteld.length === 0 && (loop.plek.soort === 'vooraf' || !heeftVooraf(regel))) return null;
  const rijen: { vraag: string; antwoord: string; plek: Plek; isHier: boolean }[] = [
    ...(heeftVooraf(regel)
      ? [
          {
            vraag: beleidsregelTekst.vooraf.kort,
            antwoord: voorafInWoorden(gelezen, loop.casus).join('; '),
            plek: { soort: 'vooraf' as const },
            isHier: loop.plek.soort === 'vooraf',
          },
        ]
      : []),
    ...loop.gesteld.flatMap((variabele) => {
      const antwoord = loop.casus.antwoorden.get(variabele);
      return antwoord
        ? [
            {
              vraag: vraagVan(toetsbaar, variabele),
              antwoord: antwoordInWoorden(regel, variabele, antwoord),
              plek: { soort: 'vraag' as const, variabele },
              isHier: loop.plek.soort === 'vraag' && loop.plek.variabele === variabele,
            },
          ]
        : [];
    }),
  ];
  return (
    <Card title={t.titel} flush>
      <ol className="br-antwoorden">
        {rijen.map(({ vraag, antwoord, plek, isHier }) => (
          <li key={vraag} aria-current={isHier ? 'step' : undefined}>
            <span>
              <small>{vraag}</small>
              <b>{antwoord}</b>
            </span>
            {isHier ? (
              <small className="br-hier">{t.nu}</small>
            ) : (
              <Button
                look="link"
                size="klein"
                aria-label={t.wijzigBij(vraag)}
                onClick={() => loop.naar(plek)}
              >
                {t.wijzig}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
