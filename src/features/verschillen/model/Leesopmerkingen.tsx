import { type Bpmnopmerking, OPMERKINGSOORTEN } from '../../../import/bpmnuitkomst.ts';
import { toOpmerkingzin } from '../../../import/bpmnzinnen.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.opmerkingen;

/** What the reading of the file made of it: what was left out or read in another way, with the names. */
export function Leesopmerkingen() {
  const opmerkingen = useModelscherm().model.opmerkingen.flatMap(toOpmerking);
  if (opmerkingen.length === 0) return null;
  return (
    <Card title={t.titel}>
      <p className="muted">{t.uitleg}</p>
      {opmerkingen.map((opmerking) => (
        <Disclosure key={opmerking.soort} look="kaal" summary={toOpmerkingzin(opmerking)}>
          <ul className="mo-elementen">
            {opmerking.elementen.map((element) => (
              <li key={element}>{element}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Card>
  );
}

/** Stored by its name; a version that read more kinds of remarks may have written it. */
function toOpmerking({ soort, elementen }: { soort: string; elementen: readonly string[] }): Bpmnopmerking[] {
  const bekend = OPMERKINGSOORTEN.find((naam) => naam === soort);
  return bekend ? [{ soort: bekend, elementen }] : [];
}
