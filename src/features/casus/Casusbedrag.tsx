import type { Uitkomst } from '../../domain/bedrag/berekenLks.ts';
import { toHash } from '../../routes/route.ts';
import { euro } from '../../texts/bedrag.ts';
import { casusTekst } from '../../texts/casus.ts';
import { ontbrekendInWoorden } from '../../texts/rekenhulp.ts';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Casusvelden } from './casusvelden.ts';

const t = casusTekst.bedrag;

/** The amount per month when the casus knows enough, and the way to the rekenhulp, filled in with what it knows. */
export function Casusbedrag({ velden, uitkomst }: { velden: Casusvelden; uitkomst: Uitkomst | undefined }) {
  const { startWerk, uren, loonwaarde, route, leeftijd } = velden;
  const zoek = {
    datum: startWerk,
    ...(uren === '' ? {} : { uren }),
    ...(route === 'forfaitair' ? { forfaitair: '' } : loonwaarde === '' ? {} : { loonwaarde }),
  };
  return (
    <Card title={t.titel} className="cs-bedrag">
      {leeftijd === 'jong' ? (
        <p>{t.jong}</p>
      ) : (
        toZinnen(velden, uitkomst).map((zin) => (
          <p key={zin} className={uitkomst?.soort === 'ok' ? 'cs-euro' : undefined}>
            {zin}
          </p>
        ))
      )}
      {uitkomst?.soort === 'ok' && <p className="muted">{t.uitleg}</p>}
      <LinkButton look="link" iconEnd="arrowRight" href={toHash({ pagina: 'rekenhulp', zoek })}>
        {t.link}
      </LinkButton>
    </Card>
  );
}

function toZinnen({ route }: Casusvelden, uitkomst: Uitkomst | undefined): string[] {
  if (uitkomst?.soort === 'ok') return [t.perMaand(euro(uitkomst.bedragPerMaand * 100))];
  const ontbreekt = uitkomst?.soort === 'ontbreekt' ? uitkomst.wat : [];
  const redenen = ontbreekt.flatMap((deel) => (deel.soort === 'invoer' ? [] : [ontbrekendInWoorden(deel)]));
  if (redenen.length > 0) return redenen;
  if (ontbreekt.some((deel) => deel.soort === 'invoer' && deel.veld === 'voltijdUren')) return [t.voltijd];
  return [route === 'forfaitair' ? t.nogUren : t.nogInvullen];
}
