import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Door, Traject } from '../domain/traject/traject.ts';
import type { Trajectbestand } from '../storage/leesTrajectbestand.ts';
import type { Terugdraaiuitkomst } from '../storage/terugdraaien.ts';
import type { Trajectopslag } from '../storage/trajectopslag.ts';
import type { Opslagstand, Trajectverbinding } from '../storage/trajectverbinding.ts';
import { toBestandsnaam } from './bestandsnaam.ts';
import { leesBytes } from './leesBytes.ts';
import type { Trajectopdrachten } from './trajectopdrachten.ts';
import { GEEN_OPSLAGSTAND, LEGE_STAAT } from './trajectstaat.ts';
import type { Bestandsuitkomst, Trajectstaat } from './trajectstaat.ts';

export type TrajectStore = StoreApi<Trajectstaat> & { readonly opdrachten: Trajectopdrachten };

/**
 * @param door who writes, asked at every write
 */
export function maakTrajectStore({
  opslag,
  klok,
  nieuwId,
  door,
}: {
  opslag: Trajectopslag;
  klok: () => Date;
  nieuwId: () => string;
  door: () => Door;
}): TrajectStore {
  const store = createStore<Trajectstaat>(() => LEGE_STAAT);
  let verbinding: Trajectverbinding | null = null;
  /** Every wish to show something else; an answer that comes late is not shown any more. */
  let beurt = 0;

  function toon(): void {
    if (verbinding === null) return;
    const vorig = store.getState();
    const traject = verbinding.lees();
    const stapOngedaan = verbinding.volgendeStap('ongedaan');
    const stapOpnieuw = verbinding.volgendeStap('opnieuw');
    store.setState({
      traject,
      opslag: houdGelijk(vorig.opslag, verbinding.stand()),
      stapOngedaan,
      stapOpnieuw,
      kanOngedaan: stapOngedaan !== null,
      kanOpnieuw: stapOpnieuw !== null,
      ...(traject === vorig.traject ? {} : { onleesbaar: verbinding.onleesbaar() }),
    });
  }

  /** Listeners of one connection, which is silent once another one is on screen. */
  function maakLuisteraars() {
    const eigen: { verbinding: Trajectverbinding | null } = { verbinding: null };
    const isOpScherm = () => eigen.verbinding !== null && eigen.verbinding === verbinding;
    return {
      eigen,
      bijVerandering() {
        if (isOpScherm()) toon();
      },
      bijVerwijderd() {
        if (!isOpScherm()) return;
        store.setState({ alleenLezen: true, melding: { soort: 'elders-verwijderd' } });
        toon();
      },
    };
  }

  async function verbind(id: string) {
    const luisteraars = maakLuisteraars();
    const geopend = await opslag.open(id, luisteraars);
    if (geopend.soort === 'open') luisteraars.eigen.verbinding = geopend.verbinding;
    return geopend;
  }

  async function verbindNieuw(inhoud: Traject | Trajectbestand): Promise<Trajectverbinding> {
    const luisteraars = maakLuisteraars();
    const nieuw = await opslag.maak(inhoud, luisteraars);
    luisteraars.eigen.verbinding = nieuw;
    return nieuw;
  }

  async function laatLos(): Promise<void> {
    const oud = verbinding;
    verbinding = null;
    await oud?.sluit();
  }

  /** Puts a connection on screen in place of the one that is there. */
  async function wissel(nieuw: Trajectverbinding): Promise<void> {
    while (verbinding !== null) await laatLos();
    verbinding = nieuw;
    store.setState({
      ...LEGE_STAAT,
      laden: 'klaar',
      alleenLezen: nieuw.alleenLezen,
      kapotteDelen: nieuw.kapotteDelen,
    });
    toon();
  }

  function draai(richting: 'ongedaan' | 'opnieuw'): void {
    if (verbinding === null || store.getState().alleenLezen) return;
    const uitkomst: Terugdraaiuitkomst = verbinding[richting]();
    toon();
    if (uitkomst.soort !== 'leeg') store.setState({ melding: { soort: richting, uitkomst } });
  }

  async function openGelezen(bestand: Trajectbestand): Promise<Bestandsuitkomst> {
    const { id, opmerkingen } = bestand;
    const basis = { id, opmerkingen, onleesbaar: bestand.onleesbaar.length };
    const isOpen = verbinding?.id === id;
    const gevonden =
      verbinding !== null && isOpen ? { soort: 'open' as const, verbinding } : await verbind(id);
    if (gevonden.soort === 'onleesbaar') return { soort: 'bewaarde-data-stuk', kopie: gevonden.kopie };
    if (gevonden.soort === 'mislukt' && gevonden.reden === 'geen-antwoord') {
      return { soort: 'browser-antwoordt-niet' };
    }
    if (gevonden.soort !== 'open') {
      await wissel(await verbindNieuw(bestand));
      return { soort: 'geopend', ...basis };
    }
    const bestaand = gevonden.verbinding;
    if (bestaand.alleenLezen || (isOpen && store.getState().alleenLezen)) {
      if (!isOpen) await bestaand.sluit();
      return { soort: 'alleen-lezen' };
    }
    const verslag = bestaand.voegSamen(bestand);
    if (!isOpen) await wissel(bestaand);
    const isNieuw = verslag.nieuweAntwoorden + verslag.overig + verslag.botsingen.length > 0;
    return isNieuw ? { soort: 'samengevoegd', verslag, ...basis } : { soort: 'niets-nieuw', ...basis };
  }

  const opdrachten: Trajectopdrachten = {
    async open(id) {
      if (verbinding?.id === id) return;
      const mijnBeurt = (beurt += 1);
      await laatLos();
      store.setState({ ...LEGE_STAAT, laden: 'bezig' });
      const geopend = await verbind(id);
      if (mijnBeurt !== beurt) {
        if (geopend.soort === 'open') await geopend.verbinding.sluit();
        return;
      }
      if (geopend.soort === 'open') await wissel(geopend.verbinding);
      else if (geopend.soort === 'niet-gevonden') store.setState({ laden: 'niet-gevonden' });
      else if (geopend.soort === 'mislukt') store.setState({ laden: 'mislukt' });
      else {
        store.setState({
          laden: 'mislukt',
          melding: { soort: 'bewaarde-data-stuk', kopie: geopend.kopie },
        });
      }
    },

    async maak(inhoud) {
      beurt += 1;
      const id = nieuwId();
      await wissel(await verbindNieuw({ ...inhoud, id }));
      return id;
    },

    voerUit(wat, mutaties) {
      if (verbinding === null) return { soort: 'geen-traject' };
      if (store.getState().alleenLezen) {
        store.setState({ melding: { soort: 'alleen-lezen' } });
        return { soort: 'alleen-lezen' };
      }
      const schrijver = { door: door(), op: klok().toISOString() };
      const uitkomst = verbinding.schrijf({ wat, mutaties, schrijver });
      if (uitkomst.soort === 'geweigerd') store.setState({ melding: { soort: 'geweigerd', uitkomst } });
      else toon();
      return uitkomst;
    },

    ongedaan: () => draai('ongedaan'),
    opnieuw: () => draai('opnieuw'),

    bewaarBestand() {
      if (verbinding === null) return null;
      const tekst = verbinding.bewaarBestand();
      const naam = toBestandsnaam(verbinding.lees().kenmerken.naam, klok());
      toon();
      return { naam, tekst };
    },

    async openBestand(bestand) {
      if (bestand.size > opslag.maxBestand) {
        return { soort: 'te-groot', grootte: bestand.size, maximum: opslag.maxBestand };
      }
      const bytes = await leesBytes(bestand);
      if (bytes === null) return { soort: 'niet-te-lezen' };
      const gelezen = opslag.leesBestand(bytes);
      if (gelezen.soort !== 'ok') return gelezen;
      beurt += 1;
      return openGelezen(gelezen);
    },

    async sluit() {
      beurt += 1;
      await laatLos();
      store.setState(LEGE_STAAT);
    },

    async verwijder(id) {
      if (verbinding?.id === id) await opdrachten.sluit();
      return opslag.verwijder(id);
    },

    lijst: () => opslag.lijst(),
    wisMelding: () => store.setState({ melding: null }),
  };

  return Object.assign(store, { opdrachten });
}

/** Keeps the identity when nothing changed, so that the bar is not drawn at every answer. */
function houdGelijk(oud: Opslagstand, nieuw: Opslagstand): Opslagstand {
  const sleutels = Object.keys(GEEN_OPSLAGSTAND) as (keyof Opslagstand)[];
  return sleutels.every((sleutel) => oud[sleutel] === nieuw[sleutel]) ? oud : nieuw;
}
