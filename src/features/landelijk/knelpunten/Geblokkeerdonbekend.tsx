import { landelijkTekst } from '../../../texts/landelijk.ts';
import { geblokkeerdTekst as tekst } from '../../../texts/landelijkgeblokkeerd.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { bronnaam } from '../bronnaam.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';

/** Of whom we do not know what is blocked: those with news that does not say it, by source, and those without news. */
export function Geblokkeerdonbekend({ onbekend, stil }: { onbekend: readonly string[]; stil: number }) {
  const { beeld } = useLandelijkstaat();
  const namen = new Map(beeld.regels.map(({ code, naam }) => [code, naam]));
  const perBron = new Map<string, { soort: string; naam: string; gemeenten: string[] }>();
  for (const code of onbekend) {
    const bron = beeld.stand.get(code)?.bron;
    if (!bron) continue;
    const sleutel = bron.soort === 'hand' ? bron.soort : bron.id;
    const rij = perBron.get(sleutel) ?? {
      soort: landelijkTekst.bronnen[bron.soort],
      naam: bron.soort === 'hand' ? '' : bronnaam(bron),
      gemeenten: [],
    };
    perBron.set(sleutel, rij);
    rij.gemeenten.push(namen.get(code) ?? code);
  }
  return (
    <>
      {onbekend.length > 0 && (
        <Disclosure look="kaal" summary={tekst.onbekend(onbekend.length)}>
          <p>{tekst.onbekendWaarom}</p>
          <ul className="geblokkeerd-bronnen">
            {[...perBron].map(([sleutel, { soort, naam, gemeenten }]) => (
              <li key={sleutel}>{tekst.bron({ soort, naam, gemeenten: gemeenten.join(', ') })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {stil > 0 && <p>{tekst.stil(stil)}</p>}
    </>
  );
}
