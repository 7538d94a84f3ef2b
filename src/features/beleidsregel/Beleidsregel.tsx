import { type ReactNode, useState } from 'react';
import type { Wetsfeit } from '../../domain/beleidsregel/wetsfeiten.ts';
import type { Bron } from '../../domain/scanlijst/bron.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { BELEIDSREGELDELEN, type Beleidsregeldeel, type Route, toHash } from '../../routes/route.ts';
import { beleidsregelTekst as t } from '../../texts/beleidsregel.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import './beleidsregel.css';
import { BronnenContext } from './BronnenContext.ts';
import { Eigen } from './Eigen.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import type { RegelOpslag } from '../../storage/regelOpslag.ts';
import { Proberen } from './Proberen.tsx';
import { Tabellen } from './Tabellen.tsx';
import { Regelbron } from './Regelbron.tsx';
import { Toets } from './Toets.tsx';
import { useCasusloop } from './useCasusloop.ts';
import { useEigenRegels } from './useEigenRegels.ts';
import { useMeldAdvies } from './useMeldAdvies.ts';

export { leesRegels } from './gelezenRegel.ts';

type BeleidsregelProps = {
  route: Extract<Route, { pagina: 'beleidsregel' }>;
  regels: readonly GelezenRegel[];
  wet: readonly Wetsfeit[];
  bronnen: readonly Bron[];
  leeg: string;
  opslag: RegelOpslag;
  inTraject: (inhoud: ReactNode) => ReactNode;
};

/** A local rule: try a case on it, read its tables. Of a case nothing is kept; own rules stay in this browser. */
export function Beleidsregel(props: BeleidsregelProps) {
  const { route, regels: vaste, wet, bronnen, leeg, opslag, inTraject } = props;
  const eigen = useEigenRegels(opslag);
  const regels = [...vaste, ...eigen.regels.flatMap(({ gelezen }) => gelezen ?? [])];
  const [gekozen, setGekozen] = useState(vaste[0]?.regel.id);
  const gelezen = regels.find(({ regel }) => regel.id === gekozen) ?? vaste[0];
  if (!gelezen) return null;
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
        <Regelbron regel={gelezen.regel} />
        <Tabs
          label={t.delen}
          items={BELEIDSREGELDELEN.map((deel) => ({
            href: toHash({ ...route, deel }),
            label: t.deel[deel],
            current: route.deel === deel,
          }))}
        />
        {route.deel === 'eigen' ? (
          <Eigen
            leeg={leeg}
            eigen={eigen}
            bijGelezen={(nieuw, bestand) => {
              eigen.voegToe(nieuw, bestand);
              setGekozen(nieuw.regel.id);
            }}
          />
        ) : null}
        <Delen key={gelezen.regel.id} deel={route.deel} gelezen={gelezen} wet={wet} inTraject={inTraject} />
      </div>
    </BronnenContext>
  );
}

type DelenProps = Pick<BeleidsregelProps, 'wet' | 'inTraject'> & {
  deel: Beleidsregeldeel;
  gelezen: GelezenRegel;
};

/** The views share one case: a look at the tables does not lose it. */
function Delen({ deel, gelezen, wet, inTraject }: DelenProps) {
  const loop = useCasusloop(gelezen, toDag(klok()));
  useMeldAdvies(loop);
  switch (deel) {
    case 'proberen':
      return <Proberen gelezen={gelezen} loop={loop} />;
    case 'tabellen':
      return <Tabellen gelezen={gelezen} />;
    case 'toets':
      return <Toets gelezen={gelezen} wet={wet} inTraject={inTraject} />;
    case 'eigen':
      return null;
    default:
      return deel satisfies never;
  }
}
