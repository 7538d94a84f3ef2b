import type { Bedragen } from '../../domain/bedrag/bedragen.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inBedragen = bevindingIn('bedragen');
const TABELLEN = ['minimumloon', 'minimumjeugdloon', 'werkgeverslasten', 'urenregels'] as const;
/** Every year has a row of its own here, if only to say that the value is not known. */
const PER_JAAR = ['minimumloon', 'werkgeverslasten'] as const;

/** Rows stand in order, no year is skipped, and a value that nobody found says so. */
export const controleerBedragen: Controle = ({ bedragen }) => [
  ...TABELLEN.flatMap((tabel) => vindWanorde(bedragen, tabel)),
  ...PER_JAAR.flatMap((tabel) => vindGaten(bedragen, tabel)),
  ...vindLaatBegin(bedragen),
  ...vindStilleGaten(bedragen),
];

function vindWanorde(bedragen: Bedragen, tabel: (typeof TABELLEN)[number]): Bevinding[] {
  const rijen = bedragen[tabel];
  return rijen.flatMap(({ vanaf }, plek) => {
    const vorige = rijen[plek - 1]?.vanaf;
    if (vorige !== undefined && vanaf <= vorige) {
      return [inBedragen([tabel, plek, 'vanaf'], controleTekst.bedragVolgorde({ tabel, vanaf, vorige }))];
    }
    return vanaf > bedragen.bekendTot
      ? [
          inBedragen(
            [tabel, plek, 'vanaf'],
            controleTekst.bedragNaEinde({ tabel, vanaf, bekendTot: bedragen.bekendTot }),
          ),
        ]
      : [];
  });
}

function vindGaten(bedragen: Bedragen, tabel: (typeof PER_JAAR)[number]): Bevinding[] {
  const dagen = bedragen[tabel].map(({ vanaf }) => vanaf);
  const eerste = Number(dagen[0]?.slice(0, 4));
  const laatste = Number(bedragen.bekendTot.slice(0, 4));
  const jaren = Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, plek) => eerste + plek);
  return jaren
    .filter((jaar) => !dagen.includes(`${jaar}-01-01`))
    .map((jaar) => inBedragen([tabel], controleTekst.bedragJaarOntbreekt({ tabel, jaar })));
}

/** Every day with a minimum wage has a percentage row and a rule for the hours. */
function vindLaatBegin(bedragen: Bedragen): Bevinding[] {
  const eerste = bedragen.minimumloon[0]?.vanaf ?? '';
  return (['werkgeverslasten', 'urenregels'] as const).flatMap((tabel) =>
    (bedragen[tabel][0]?.vanaf ?? '') > eerste
      ? [inBedragen([tabel], controleTekst.bedragBegintLaat({ tabel, eerste }))]
      : [],
  );
}

function vindStilleGaten({ werkgeverslasten }: Bedragen): Bevinding[] {
  return werkgeverslasten.flatMap(({ vanaf, procent, herkomst }, plek) =>
    procent === null && herkomst.some(({ soort }) => soort !== 'te-bevestigen')
      ? [inBedragen(['werkgeverslasten', plek], controleTekst.leegPercentageMetBron({ vanaf }))]
      : [],
  );
}
