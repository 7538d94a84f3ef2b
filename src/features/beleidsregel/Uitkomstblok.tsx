import type { Uitkomstadvies } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Redenlijst } from './Redenlijst.tsx';
import type { Casusloop } from './useCasusloop.ts';
import { Uitzoeklijst } from './Uitzoeklijst.tsx';
import { uitkomstInWoorden } from './uitkomstzinnen.ts';

const t = beleidsregelTekst.advies;

type UitkomstblokProps = { gelezen: GelezenRegel; loop: Casusloop; uitkomst: Uitkomstadvies };

/** What one table advises, and why; or what it still depends on. */
export function Uitkomstblok({ gelezen, loop, uitkomst }: UitkomstblokProps) {
  const { tabel, stand, misschien, redenen, zoekUit } = uitkomst;
  return (
    <section className={`br-uitkomst br-${stand}`}>
      <h3>{tabel.naam}</h3>
      <p className="br-groot">
        <Icon name={stand === 'vast' ? 'flag' : 'questionRing'} size={26} />
        {uitkomstInWoorden(uitkomst)}
      </p>
      {stand !== 'vast' && misschien.length > 0 && (
        <>
          <p>{t.kanWorden}</p>
          <ul className="br-kanworden">
            {misschien.map(String).map((zin) => (
              <li key={zin}>{t.uitkomst(zin)}</li>
            ))}
          </ul>
        </>
      )}
      {stand === 'uitzoeken' && <Uitzoeklijst gelezen={gelezen} loop={loop} variabelen={zoekUit} />}
      {stand === 'vast' && (
        <Disclosure look="kaal" summary={t.waarom} startOpen>
          <Redenlijst gelezen={gelezen} redenen={redenen} />
        </Disclosure>
      )}
    </section>
  );
}
