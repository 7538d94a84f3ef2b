import type { Gekozen } from '../../../domain/traject/opdrachten/werk.ts';
import { toDag } from '../../../domain/voortgang/dag.ts';
import { Besluit } from '../../../domain/wijziging/besluit.ts';
import { klok } from '../../../platform/klok.ts';
import { aanpassingen } from '../../../texts/aanpassingen.ts';
import { begrippen } from '../../../texts/begrippen.ts';
import { plan } from '../../../texts/plan.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { type Bulkinvoer, telBesluit } from './bulkinvoer.ts';

const t = plan.bulk;

type BulkbesluitProps = {
  gekozen: readonly Gekozen[];
  invoer: Bulkinvoer;
  zet: (deel: Partial<Bulkinvoer>) => void;
  redenNodig: boolean;
};

/** The decision for all chosen rows; it says where it can be taken, because the norm does not offer it everywhere. */
export function Bulkbesluit({ gekozen, invoer, zet, redenNodig }: BulkbesluitProps) {
  const telling = telBesluit(gekozen, invoer);
  return (
    <>
      <Select<Bulkinvoer['besluit']>
        label={aanpassingen.kolom.besluit}
        hint={telling && t.besluitKan(telling.kan, telling.van)}
        value={invoer.besluit}
        onChange={(besluit) => zet({ besluit })}
        options={[
          { value: '', label: t.blijft },
          ...Besluit.shape.keuze.options.map((keuze) => ({ value: keuze, label: begrippen.besluit[keuze] })),
        ]}
      />
      {invoer.besluit === 'aanvaarden' && (
        <>
          <TextArea
            label={t.reden}
            error={redenNodig ? t.redenNodig : undefined}
            value={invoer.reden}
            onChange={(reden) => zet({ reden })}
            rows={2}
          />
          <DateField
            label={t.tot}
            hint={t.totUitleg}
            value={invoer.tot}
            onChange={(tot) => zet({ tot })}
            min={toDag(klok())}
          />
        </>
      )}
    </>
  );
}
