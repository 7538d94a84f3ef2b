import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle, type Pakketdeel } from './Inhoud.ts';

const inScanlijst = bevindingIn('scanlijst');
const inWerkproces = bevindingIn('werkproces');
const inPakket = bevindingIn('pakket');

type Lijst = { deel: Pakketdeel; veld: string; leden: readonly { id: string }[] };

/** No id twice, none back from the dead, none gone without a trace. */
export const controleerIds: Controle = (inhoud) => {
  const { scanlijst, werkproces, normenset, team, afvinken } = inhoud;
  const lijsten: Lijst[] = [
    { deel: 'scanlijst', veld: 'themas', leden: scanlijst.themas },
    { deel: 'scanlijst', veld: 'vervallen', leden: scanlijst.vervallen },
    { deel: 'scanlijst', veld: 'scanpunten', leden: scanlijst.scanpunten },
    ...(['banen', 'fasen', 'ankers', 'kanalen', 'documenten'] as const).map((veld): Lijst => {
      return { deel: 'werkproces', veld, leden: werkproces[veld] };
    }),
    { deel: 'normenset', veld: 'normen', leden: normenset.normen },
    { deel: 'team', veld: 'rollen', leden: team.rollen },
    { deel: 'afvinken', veld: 'punten', leden: afvinken.punten },
  ];
  return [
    ...lijsten.flatMap(dubbeleIds),
    ...dubbeleKnopen(inhoud),
    ...dubbeleWijzigingen(inhoud),
    ...hergebruikteIds(inhoud),
    ...nietUitgegeven(inhoud),
  ];
};

function dubbeleIds({ deel, veld, leden }: Lijst): Bevinding[] {
  const gezien = new Set<string>();
  return leden.flatMap(({ id }, index) => {
    if (!gezien.has(id)) {
      gezien.add(id);
      return [];
    }
    return [bevindingIn(deel)([veld, index, 'id'], controleTekst.dubbelId({ id }))];
  });
}

/** Everything that an effect or a line can point at shares one set of ids. */
const dubbeleKnopen: Controle = ({ werkproces }) => {
  const gezien = new Set<string>();
  const velden = ['hoofdstappen', 'deelstappen', 'poorten', 'gebeurtenissen', 'extraStappen'] as const;
  return velden.flatMap((veld) =>
    werkproces[veld].flatMap(({ id }, index) => {
      if (!gezien.has(id)) {
        gezien.add(id);
        return [];
      }
      return [inWerkproces([veld, index, 'id'], controleTekst.dubbelId({ id }))];
    }),
  );
};

const dubbeleWijzigingen: Controle = ({ scanlijst }) => {
  const gezien = new Set<string>();
  return scanlijst.scanpunten.flatMap((punt, index) =>
    punt.wijzigingen.flatMap(({ id }, plaats) => {
      const plek = ['scanpunten', index, 'wijzigingen', plaats, 'id'];
      if (gezien.has(id)) return [inScanlijst(plek, controleTekst.dubbelId({ id }))];
      gezien.add(id);
      if (/^\d+$/.test(id.slice(punt.id.length + 1)) && id.startsWith(`${punt.id}/`)) return [];
      return [inScanlijst(plek, controleTekst.wijzigingshoortNietBij({ id, punt: punt.id }))];
    }),
  );
};

const hergebruikteIds: Controle = ({ scanlijst }) => {
  const weg = new Set(scanlijst.vervallen.map(({ id }) => id));
  const levend = new Set(scanlijst.scanpunten.map(({ id }) => id));
  return [
    ...scanlijst.scanpunten.flatMap(({ id }, index) =>
      weg.has(id) ? [inScanlijst(['scanpunten', index, 'id'], controleTekst.hergebruiktId({ id }))] : [],
    ),
    ...scanlijst.vervallen.flatMap(({ id, opvolger }, index) =>
      opvolger !== null && !levend.has(opvolger)
        ? [inScanlijst(['vervallen', index, 'opvolger'], controleTekst.opvolgerBestaatNiet({ id, opvolger }))]
        : [],
    ),
  ];
};

const nietUitgegeven: Controle = ({ pakket, scanlijst, werkproces }) => {
  const punten = scanlijst.scanpunten.map(({ id }) => id);
  const bekend = {
    scanpunten: new Set([...punten, ...scanlijst.vervallen.map(({ id }) => id)]),
    deelstappen: new Set(werkproces.deelstappen.map(({ id }) => id)),
  };
  const uitgegeven = {
    scanpunten: new Set(pakket.uitgegeven.scanpunten),
    deelstappen: new Set(pakket.uitgegeven.deelstappen),
  };
  const verdwenen = (['scanpunten', 'deelstappen'] as const).flatMap((veld) =>
    pakket.uitgegeven[veld].flatMap((id, index) =>
      bekend[veld].has(id) ? [] : [inPakket(['uitgegeven', veld, index], controleTekst.idVerdwenen({ id }))],
    ),
  );
  return [
    ...verdwenen,
    ...punten.flatMap((id, index) =>
      uitgegeven.scanpunten.has(id)
        ? []
        : [inScanlijst(['scanpunten', index, 'id'], controleTekst.nietUitgegeven({ id }))],
    ),
    ...werkproces.deelstappen.flatMap(({ id }, index) =>
      uitgegeven.deelstappen.has(id)
        ? []
        : [inWerkproces(['deelstappen', index, 'id'], controleTekst.nietUitgegeven({ id }))],
    ),
  ];
};
