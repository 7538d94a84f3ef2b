import type { Kalender } from '../../domain/casus/kalender.ts';
import { casusTekst } from '../../texts/casus.ts';
import { Card } from '../../ui/Card.tsx';

const t = casusTekst.letOp;

/** What this casus leaves unknown, and by which rules it was walked. */
export function LetOp({ punten, kalender: { van, tot } }: { punten: readonly string[]; kalender: Kalender }) {
  return (
    <Card title={t.titel} icon="questionRing" className="cs-letop">
      <ul>
        {[...punten, ...t.regels, t.kalender(van, tot)].map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </Card>
  );
}
