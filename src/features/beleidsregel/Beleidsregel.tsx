import { useState } from 'react';
import type { Bron } from '../../domain/scanlijst/bron.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { BELEIDSREGELDELEN, type Route, toHash } from '../../routes/route.ts';
import { beleidsregelTekst as t } from '../../texts/beleidsregel.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import './beleidsregel.css';
import { BronnenContext } from './BronnenContext.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Proberen } from './Proberen.tsx';
import { Tabellen } from './Tabellen.tsx';
import { useCasusloop } from './useCasusloop.ts';
import { useMeldAdvies } from './useMeldAdvies.ts';

export { leesRegels } from './gelezenRegel.ts';

type BeleidsregelProps = {
  route: Extract<Route, { pagina: 'beleidsregel' }>;
  regels: readonly GelezenRegel[];
  bronnen: readonly Bron[];
};

/** A local rule: try a case on it, read its tables. Keeps nothing. */
export function Beleidsregel({ route, regels, bronnen }: BeleidsregelProps) {
  const [gekozen, setGekozen] = useState(regels[0]?.regel.id);
  const gelezen = regels.find(({ regel }) => regel.id === gekozen) ?? regels[0];
  if (!gelezen) return null;
  const { naam, uitvoerder } = gelezen.regel;
  return (
    <BronnenContext value={bronnen}>
      <div className="br-scherm">
        <PageHeader
          title={t.titel}
          lead={t.inleiding}
          end={
            regels.length > 1 && (
              <Select
                label={t.kiesRegel}
                value={gelezen.regel.id}
                onChange={setGekozen}
                options={regels.map(({ regel }) => ({
                  value: regel.id,
                  label: t.regelVan(regel.naam, regel.uitvoerder),
                }))}
              />
            )
          }
        />
        <p className="br-welke">{t.regelVan(naam, uitvoerder)}</p>
        <Tabs
          label={t.delen}
          items={BELEIDSREGELDELEN.map((deel) => ({
            href: toHash({ pagina: 'beleidsregel', deel, zoek: {} }),
            label: t.deel[deel],
            current: route.deel === deel,
          }))}
        />
        <Delen key={gelezen.regel.id} route={route} gelezen={gelezen} />
      </div>
    </BronnenContext>
  );
}

/** The views share one case: a look at the tables does not lose it. */
function Delen({ route, gelezen }: { route: BeleidsregelProps['route']; gelezen: GelezenRegel }) {
  const loop = useCasusloop(gelezen, toDag(klok()));
  useMeldAdvies(loop);
  switch (route.deel) {
    case 'proberen':
      return <Proberen gelezen={gelezen} loop={loop} />;
    case 'tabellen':
      return <Tabellen gelezen={gelezen} />;
    default:
      return route.deel satisfies never;
  }
}
