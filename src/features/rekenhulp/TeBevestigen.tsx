import { rekenhulp } from '../../texts/rekenhulp.ts';
import { Card } from '../../ui/Card.tsx';

/** What nobody confirmed yet in this calculation. */
export function TeBevestigen({ punten }: { punten: readonly string[] }) {
  if (punten.length === 0) return null;
  return (
    <Card title={rekenhulp.teBevestigen.titel} icon="questionRing" className="rh-bevestigen">
      <p>{rekenhulp.teBevestigen.uitleg}</p>
      <ul>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </Card>
  );
}
