import type { Bedragen } from '../../domain/bedrag/bedragen.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { Card } from '../../ui/Card.tsx';

const t = rekenhulp.wijze;

/** The sum in four sentences, for who has not filled in everything yet. */
export function Rekenwijze({ bedragen: { plafond, forfaitair, vakantiebijslag } }: { bedragen: Bedragen }) {
  const zinnen = t.stappen({
    plafond: plafond.procent,
    forfaitair: forfaitair.procent,
    bijslag: vakantiebijslag.procent,
  });
  return (
    <Card title={t.titel}>
      <ol className="rh-wijze">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ol>
    </Card>
  );
}
