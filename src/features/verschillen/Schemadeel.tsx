import { useCallback, useMemo } from 'react';
import type { Raakvlakken } from '../../domain/proces/merken.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Legenda } from './Legenda.tsx';
import type { Schermkeuze } from './schermkeuze.ts';
import { toSchermmaat } from './schermmaat.ts';
import { toSchemamodel } from './schema/schemamodel.ts';
import { Schemavak } from './Schemavak.tsx';
import { useDeelstappen } from './useDeelstappen.ts';
import { useLoopLangs } from './useLoopLangs.ts';
import { useVensterhoogte } from './useVensterhoogte.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { toGekozenzin } from './verschilrij.ts';

/** The picture, tied to what is chosen on the screen. */
export function Schemadeel({ leeg }: { leeg: boolean }) {
  const { werkwijze, afgeleid } = useWerkruimte();
  const { keuze, model, beeldmerken, deel, alleRijen, kies } = useVerschillenscherm();
  const { loop } = useLoopLangs();
  const zeg = useAnnounce();
  const vensterhoogte = useVensterhoogte();
  const { werkproces } = werkwijze;
  const { presenteren } = keuze;
  const toSchema = useCallback(
    (breedte: number) => {
      const hoogte = vensterhoogte - 200;
      const maat = toSchermmaat({ werkproces, breedte, hoogte, presenteren });
      return toSchemamodel(werkproces, beeldmerken, maat, deel);
    },
    [werkproces, beeldmerken, deel, vensterhoogte, presenteren],
  );
  const punt = werkwijze.scanlijst.scanpunten.find(({ nummer }) => nummer === keuze.verschil)?.id;
  const gekozen = useMemo(
    () => new Set([...(model.plekken.get(punt ?? '') ?? []), ...(deel?.plekken.get(punt ?? '') ?? [])]),
    [model, deel, punt],
  );
  const toonDeelstappen = useDeelstappen();
  const stand = leeg ? 'voorkeur' : keuze.stand;
  return (
    <Schemavak
      toSchema={toSchema}
      stand={stand}
      dim={keuze.dim}
      gekozen={gekozen}
      zoomHoogte={Math.max(320, vensterhoogte - (presenteren ? 240 : 350))}
      maxHoogte={deel && vensterhoogte - (presenteren ? 240 : 330)}
      onStap={(stap, naam) => {
        kies({ stap });
        zeg(verschillen.stap.geopend(naam));
      }}
      detail={{
        open: toZichtbaar(keuze, afgeleid.meetlat.raakvlakken),
        onSluit: () => {
          kies({ stap: undefined });
          zeg(verschillen.stap.gesloten);
        },
        onDeelstappen: toonDeelstappen,
      }}
      onPil={(nummers) => {
        const nummer = volgende(nummers, keuze.verschil);
        kies({ verschil: nummer, stap: undefined, filter: 'alle' });
        const rij = alleRijen.find((r) => r.nummer === nummer);
        if (rij) zeg(toGekozenzin(rij));
      }}
      onLoop={(richting) => loop(richting)?.knopen ?? []}
      legenda={<Legenda stand={stand} leeg={leeg} />}
    />
  );
}

/** The detail can be of a deelstap that the picture does not show: then its hoofdstap is the open one. */
function toZichtbaar({ stap, deelstappen }: Schermkeuze, { getekendAls }: Raakvlakken): string | undefined {
  const hoofd = getekendAls.get(stap ?? '');
  return hoofd === undefined || deelstappen.includes(hoofd) ? stap : hoofd;
}

/** A pill with "+2" goes through its numbers, press after press. */
function volgende(nummers: readonly number[], nu: number | undefined): number | undefined {
  return nummers[(nummers.indexOf(nu ?? 0) + 1) % nummers.length];
}
