import type { Tegenhouder } from '../../../domain/voortgang/watAls.ts';
import { wachtOp } from '../../../domain/wijziging/gemeenteplan.ts';
import { trajectLink } from '../../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { titelVanWijziging } from '../../../texts/wijzigingen.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';

const t = planhulp.watAls;

type TegenhouderkeuzeProps = {
  tegenhouder: Tegenhouder;
  /** ids of changes */
  gekozen: ReadonlySet<string>;
  kies: (id: string, aan: boolean) => void;
};

/** One change to tick as if it were done: whom it holds back, where it is not decided, and what it waits for. */
export function Tegenhouderkeuze({
  tegenhouder: { wijziging, gemeenten, alleen, onbeslist },
  gekozen,
  kies,
}: TegenhouderkeuzeProps) {
  const { traject, afgeleid } = useWerkruimte();
  const naam = useGemeentenaam();
  const aan = gekozen.has(wijziging.id);
  const eerst = new Map(
    gemeenten
      .flatMap((code) => {
        const plan = afgeleid.plan().gemeenten.get(code);
        return plan ? wachtOp(plan, wijziging.id) : [];
      })
      .map((punt) => [punt.wijziging.id, titelVanWijziging(punt.wijziging)]),
  );
  const nogOpen = [...eerst].flatMap(([id, titel]) => (gekozen.has(id) ? [] : [titel]));
  const { aanleiding } = wijziging;
  return (
    <li>
      <Checkbox
        label={titelVanWijziging(wijziging)}
        sub={
          <>
            {t.houdtTegen(gemeenten.map(naam))}
            {alleen.length > 0 && <span className="nakijk-sub">{t.alleenDit(alleen.map(naam))}</span>}
          </>
        }
        checked={aan}
        onChange={(nieuw) => kies(wijziging.id, nieuw)}
      />
      {onbeslist.length > 0 && (
        <small className="nakijk-onder">
          {t.geenBesluit(onbeslist.map(naam))}{' '}
          {'scanpunt' in aanleiding && (
            <a href={trajectLink(traject.id, 'bespreken', { scanpunt: aanleiding.scanpunt.id })}>
              {t.naarBespreken}
            </a>
          )}
        </small>
      )}
      {aan && nogOpen.length > 0 && (
        <small className="nakijk-onder">
          <StatusMark tone="let-op">{t.wachtOp(nogOpen)}</StatusMark>
        </small>
      )}
    </li>
  );
}
