import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Roosterbeeld } from './roosterbeeld.ts';
import type { Vragenplek } from './vragenplek.ts';

const t = vragen.voet;

type VraagvoetProps = {
  scanpunt: Scanpunt;
  plek: Vragenplek;
  beeld: Roosterbeeld;
  /** one column at a time: go through the columns before the next question */
  perKolom: boolean;
};

/** Back, skip, on; on the last question where to go from here. */
export function Vraagvoet({ scanpunt, plek, beeld, perKolom }: VraagvoetProps) {
  const { traject } = useWerkruimte();
  const { vorige, volgende } = plek.buren(scanpunt.id);
  const nu = beeld.kolommen.findIndex(({ id }) => id === beeld.actief);
  const vorigeKolom = perKolom ? beeld.kolommen[nu - 1] : undefined;
  const volgendeKolom = perKolom ? beeld.kolommen[nu + 1] : undefined;
  const klaar = plek.isKlaar(scanpunt.id);
  return (
    <footer className="vr-voet">
      {vorigeKolom ? (
        <Button icon="arrowLeft" onClick={() => beeld.activeer(vorigeKolom.id)}>
          <span className="vr-voet-tekst">{t.vorigeKolom(vorigeKolom.naam)}</span>
        </Button>
      ) : (
        vorige && (
          <LinkButton icon="arrowLeft" href={plek.naar(vorige.id)}>
            <span className="vr-voet-tekst">{t.vorige}</span>
          </LinkButton>
        )
      )}
      <span className="grow" />
      {volgende && !klaar && !perKolom && (
        <LinkButton look="stil" href={plek.naar(volgende.id)}>
          {t.overslaan}
        </LinkButton>
      )}
      {volgendeKolom ? (
        <Button look="hoofd" iconEnd="arrowRight" onClick={() => beeld.activeer(volgendeKolom.id)}>
          {volgendeKolom.naam}
        </Button>
      ) : volgende ? (
        <LinkButton look="hoofd" iconEnd="arrowRight" href={plek.naar(volgende.id)}>
          {t.volgende}
        </LinkButton>
      ) : plek.aantalOpen > 0 && plek.eersteOpen?.id !== scanpunt.id ? (
        <LinkButton look="hoofd" iconEnd="arrowRight" href={plek.naar(undefined)}>
          {vragen.einde.eersteOpen}
        </LinkButton>
      ) : (
        !plek.vooraf && (
          <LinkButton look="hoofd" iconEnd="arrowRight" href={trajectLink(traject.id, 'bespreken')}>
            {t.bespreken}
          </LinkButton>
        )
      )}
    </footer>
  );
}
