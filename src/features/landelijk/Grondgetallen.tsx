import type { Grondtelling, telGronden } from '../../domain/voortgang/gronden.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Toggletip } from '../../ui/Toggletip.tsx';
import './grondgetallen.css';

type GrondgetallenProps = { gronden: ReturnType<typeof telGronden> };

/** Three numbers, apart on purpose: what a gemeente says, what was confirmed, and what nobody told us. */
export function Grondgetallen({ gronden }: GrondgetallenProps) {
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
      <Toggletip label={tekst.getallen.nietOptellenKop}>
        <p>{tekst.getallen.nietOptellen}</p>
        <p>{tekst.onbekendUitleg}</p>
      </Toggletip>
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
      </dd>
    </div>
  );
}
