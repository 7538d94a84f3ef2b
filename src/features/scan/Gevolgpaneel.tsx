import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { vragen } from '../../texts/vragen.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Gevolg } from './Gevolg.tsx';
import { Notitie } from './Notitie.tsx';
import type { Vraagkolom } from './vraagkolommen.ts';

const t = gevolgTekst;

export type GevolgpaneelProps = {
  scanpunt: Scanpunt;
  perUitvoerder: readonly Vraagkolom[];
  vooraf: boolean;
  /** the preferred answer may be seen */
  zichtbaar: boolean;
  altijdTonen: boolean;
  zetAltijdTonen: (aan: boolean) => void;
};

/** The right part: nothing about the preferred answer until every column has answered (uitgangspunt 16). */
export function Gevolgpaneel({
  scanpunt,
  perUitvoerder,
  vooraf,
  zichtbaar,
  altijdTonen,
  zetAltijdTonen,
}: GevolgpaneelProps) {
  const klaar = perUitvoerder.filter((kolom) => kolom.klaar).length;
  return (
    <>
      {vooraf ? (
        <p className="gv-wacht">{vragen.vooraf.gevolg}</p>
      ) : zichtbaar ? (
        <Gevolg scanpunt={scanpunt} />
      ) : (
        <section className="gv-wacht">
          <p>
            <b>{t.wachtKort(klaar, perUitvoerder.length)}</b>
          </p>
          <p>{t.wacht}</p>
        </section>
      )}
      <Notitie key={scanpunt.id} scanpunt={scanpunt} />
      {!vooraf && (
        <Checkbox
          label={t.toonVoorkeur}
          sub={t.toonVoorkeurUitleg}
          checked={altijdTonen}
          onChange={zetAltijdTonen}
        />
      )}
    </>
  );
}
