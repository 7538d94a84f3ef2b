import { toGraaf, vindKringen } from '../../domain/wijziging/voorgangers.ts';
import { controleTekst } from '../../texts/controle.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inScanlijst = bevindingIn('scanlijst');

/** What has to be done first: every change exists, and nothing waits for itself round a circle. */
export const controleerWachten: Controle = ({ scanlijst }) => {
  const { regels } = scanlijst.volgorde;
  const bekend = new Set(scanlijst.scanpunten.flatMap(({ wijzigingen }) => wijzigingen.map(({ id }) => id)));
  const onbekend = regels.flatMap(({ wijziging, na }, index) =>
    [wijziging, ...na]
      .filter((id) => !bekend.has(id))
      .map((id) =>
        inScanlijst(
          ['volgorde', 'regels', index],
          controleTekst.bestaatNiet({ id: 'volgorde', veld: 'wijziging', waarde: id }),
        ),
      ),
  );
  const kringen = vindKringen(toGraaf(regels)).map((kring) =>
    inScanlijst(
      ['volgorde', 'regels', regels.findIndex(({ wijziging }) => kring.includes(wijziging))],
      controleTekst.wachtOpElkaar({ ids: kring }),
    ),
  );
  return [...onbekend, ...kringen];
};
