import { useMemo } from 'react';
import { type Grondtelling, telGronden } from '../../domain/voortgang/gronden.ts';
import { toLeeftijddag } from '../../domain/voortgang/ouderdom.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Toggletip } from '../../ui/Toggletip.tsx';
import './grondgetallen.css';
import { useLandelijkstaat } from './landelijkstaat.ts';

/** Three numbers, apart on purpose and each with its age: confirmed, said by themselves, and what nobody told us. */
export function Grondgetallen() {
  const {
    telling: { zichtbaar, kring, opnieuw },
    beeld: { stand },
    link,
    selectie,
    peildatum,
    vandaag,
  } = useLandelijkstaat();
  const gronden = useMemo(
    () => telGronden([...(zichtbaar ?? kring)], stand, toLeeftijddag(peildatum, vandaag)),
    [zichtbaar, kring, stand, peildatum, vandaag],
  );
  const uitBestand = gronden['uit-bestand'];
  return (
    <section className="panel grondgetallen" aria-label={tekst.getallen.naam}>
      <dl>
        <Getal naam={tekst.getallen.bevestigd} telling={gronden['bevestigd-door-begeleider']} />
        <Getal naam={tekst.getallen.zelf} telling={gronden['zelf-opgegeven']} />
        {uitBestand.gemeenten > 0 && <Getal naam={tekst.getallen.bestand} telling={uitBestand} />}
        <div className="grondgetal-onbekend">
          <dt>{tekst.getallen.onbekend}</dt>
          <dd>
            <b className="num">{gronden.onbekend}</b>
            <small>{tekst.getallen.geenBericht}</small>
          </dd>
        </div>
      </dl>
      {peildatum < vandaag && <p className="stil">{tekst.getallen.eerder}</p>}
      <Toggletip label={tekst.getallen.nietOptellenKop}>
        <p>{tekst.getallen.nietOptellen}</p>
        <p>{tekst.onbekendUitleg}</p>
        <p>{tekst.landelijkCijfer}</p>
      </Toggletip>
      {opnieuw.size > 0 && (
        <p className="grondgetallen-opnieuw">
          <Icon name="warning" size={18} />
          <a href={link({ opnieuw: selectie.opnieuw ? undefined : '' })}>
            {selectie.opnieuw ? tekst.opnieuw.alle : tekst.opnieuw.aantal(opnieuw.size)}
          </a>
          <small>{tekst.opnieuw.waarom}</small>
        </p>
      )}
    </section>
  );
}

function Getal({ naam, telling }: { naam: string; telling: Grondtelling }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        <b className="num">{telling.gemeenten}</b>
        <small>{tekst.getallen.afgevinkt(telling.afgevinkt)}</small>
        {telling.dagen && (
          <small className="grondgetal-oud">
            {tekst.getallen.oud({ ...telling.dagen, oud: telling.oud })}
          </small>
        )}
      </dd>
    </div>
  );
}
