import type { Kalender } from '../../domain/casus/kalender.ts';
import { casusTekst } from '../../texts/casus.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

const t = casusTekst.letOp;

type LetOpProps = {
  punten: readonly string[];
  kalender: Kalender;
  /** On a phone the list stands folded. */
  dicht: boolean;
};

/** What this casus leaves unknown, and by which rules it was walked. */
export function LetOp({ punten, kalender: { van, tot }, dicht }: LetOpProps) {
  const lijst = (
    <ul>
      {[...punten, ...t.regels, t.kalender(van, tot)].map((punt) => (
        <li key={punt}>{punt}</li>
      ))}
    </ul>
  );
  return (
    <Card title={t.titel} icon="questionRing" className="cs-letop">
      {dicht ? (
        <Disclosure look="kaal" summary={t.lees(punten.length + t.regels.length + 1)}>
          {lijst}
        </Disclosure>
      ) : (
        lijst
      )}
    </Card>
  );
}
