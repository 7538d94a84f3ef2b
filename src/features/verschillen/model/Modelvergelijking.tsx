import { useCallback, useMemo } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { isHerkenbaar } from '../../../domain/proces/isHerkenbaar.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { modelvoorstellen } from '../../../texts/modelvoorstellen.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Downloadmenu } from '../Downloadmenu.tsx';
import { Schemavak } from '../Schemavak.tsx';
import { Uitvoermelding } from '../Uitvoermelding.tsx';
import { Modelcijfers } from './Modelcijfers.tsx';
import { modelLink } from './modelkeuze.ts';
import { Modellegenda } from './Modellegenda.tsx';
import { Koppel } from './Modelvoorstellen.tsx';
import { Modelverschillenlijst } from './Modelverschillenlijst.tsx';
import { toModelrijen, useModeluitvoer } from './useModeluitvoer.ts';
import { useModelloop } from './useModelloop.ts';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.vergelijken;
const beeld = verschillen.beeld;

/** Without enough steps of ours in the model every step of ours would be missing: then there is no comparison. */
export function Modelvergelijking() {
  const { vergelijking } = useModelscherm();
  if (isHerkenbaar(vergelijking)) return <Vergelijking />;
  return (
    <EmptyState
      icon="flow"
      text={modelvoorstellen.anderProces}
      action={
        <>
          <p className="muted">{t.nogNietUitleg}</p>
          <Koppel />
        </>
      }
    />
  );
}

/** The model beside the preferred process: our picture with its steps in it, and the list of differences. */
function Vergelijking() {
  const { model, keuze, teBekijken, verschillen: alle, kies } = useModelscherm();
  const { traject } = useWerkruimte();
  const zeg = useAnnounce();
  const uitvoer = useModeluitvoer();
  const naam = modelTekst.kop.naam(model.model.naam, model.bestandsnaam);
  return (
    <div className="mo-vergelijk">
      <div className="mo-kolom">
        <div className="mo-balk">
          <SegmentedControl<Stand>
            label={beeld.naam}
            value={keuze.stand}
            onChange={(stand) => {
              kies({ stand });
              zeg(t.gekozen[stand]);
            }}
            options={[
              { value: 'nu', label: beeld.nu },
              { value: 'voorkeur', label: beeld.voorkeur },
              { value: 'verschil', label: beeld.verschil },
            ]}
          />
          {teBekijken > 0 && (
            <p>
              {t.nogTeBekijken(teBekijken)}{' '}
              <a href={modelLink(traject.id, { model: model.id, deel: 'stappen' })}>{t.bekijk}</a>
            </p>
          )}
          <Downloadmenu
            uitvoer={uitvoer}
            rijen={toModelrijen(uitvoer)}
            aantal={alle.rijen.length}
            meeneem={verschillen.downloaden.neemtMee[keuze.stand](naam)}
          />
        </div>
        <Uitvoermelding uitvoer={uitvoer} />
        <Beeld />
        <Modelcijfers />
      </div>
      <Modelverschillenlijst />
    </div>
  );
}

function Beeld() {
  const { keuze, beeld, verschillen: alle } = useModelscherm();
  const { loop, kiesBij, kiesUit } = useModelloop();
  const toSchema = useCallback(() => beeld.schema, [beeld]);
  const gekozen = useMemo(
    () => new Set(alle.rijen[(keuze.verschil ?? 0) - 1]?.knopen),
    [alle, keuze.verschil],
  );
  return (
    <Schemavak
      toSchema={toSchema}
      fout={beeld.fout}
      stand={keuze.stand}
      dim={false}
      gekozen={gekozen}
      onStap={kiesBij}
      onPil={kiesUit}
      onLoop={(richting) => loop(richting)?.knopen ?? []}
      legenda={<Modellegenda />}
    />
  );
}
