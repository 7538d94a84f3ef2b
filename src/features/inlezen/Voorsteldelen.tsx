import { inlezen } from '../../texts/inlezen.ts';
import { Voorsteltabel, type VoorsteltabelProps } from './Voorsteltabel.tsx';
import { type Voorstelgroep, vraagtKeuze } from './voorstelgroepen.ts';

const t = inlezen.voorstel;
type Deel = Pick<VoorsteltabelProps, 'titel' | 'uitleg' | 'metKeuze'> & {
  past: (groep: Voorstelgroep) => boolean;
};

/** What needs a choice stands first, with why. */
const DELEN: readonly Deel[] = [
  {
    titel: t.botsingen,
    uitleg: t.botsingenUitleg,
    metKeuze: true,
    past: ({ soort }) => soort === 'botsing',
  },
  {
    titel: t.bevestigd,
    uitleg: t.bevestigdUitleg,
    metKeuze: true,
    past: ({ soort }) => soort === 'bevestigd',
  },
  { titel: t.veranderingen, past: (groep) => !vraagtKeuze(groep) },
];

/** Everything that a file would change, a table per kind of choice. */
export function Voorsteldelen({
  groepen,
  ...rest
}: Pick<VoorsteltabelProps, 'groepen' | 'aantalGemeenten' | 'neemt' | 'kies'>) {
  return DELEN.map(({ past, ...deel }) => {
    const eigen = groepen.filter(past);
    return eigen.length > 0 && <Voorsteltabel key={deel.titel} {...deel} {...rest} groepen={eigen} />;
  });
}
