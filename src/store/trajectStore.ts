import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Door, Traject } from '../domain/traject/traject.ts';
import type { Trajectbestand } from '../storage/leesTrajectbestand.ts';
import type { Terugdraaiuitkomst } from '../storage/terugdraaien.ts';
import type { Openuitkomst, Trajectopslag } from '../storage/trajectopslag.ts';
import type { Trajectverbinding } from '../storage/trajectverbinding.ts';
import { toBestandsnaam } from './bestandsnaam.ts';
import { leesBytes } from './leesBytes.ts';
import { toLeesmodel } from './leesmodel.ts';
import { openGelezen } from './openGelezen.ts';
import type { Trajectopdrachten } from './trajectopdrachten.ts';
import { LEGE_STAAT } from './trajectstaat.ts';
import type { Meldinginhoud, Trajectstaat } from './trajectstaat.ts';
import { maakVasthouder } from './vasthouder.ts';

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
  let meldingen = 0;
  const vasthouder = maakVasthouder();

  /** Shows what the connection says and what else there is to say in one go; nothing new is no change. */
  function toon(erbij: Partial<Trajectstaat> | null = null): void {
    if (verbinding === null) return;
    const leesmodel = toLeesmodel(verbinding, store.getState());
    if (leesmodel !== null || erbij !== null) store.setState({ ...leesmodel, ...erbij });
  }

  function maakMelding(inhoud: Meldinginhoud): Pick<Trajectstaat, 'melding'> {
    return { melding: { ...inhoud, nummer: (meldingen += 1) } };
  }

  /** Listeners of one connection, which is silent once another one is on screen. */
  function maakLuisteraars() {
    const eigen: { verbinding: Trajectverbinding | null } = { verbinding: null };
    const isOpScherm = () => eigen.verbinding !== null && eigen.verbinding === verbinding;
    return {
      eigen,
      bijVerandering() {
        if (isOpScherm()) toon();
        else if (eigen.verbinding !== null) vasthouder.bekijk(eigen.verbinding);
      },
      bijVerwijderd() {
        if (isOpScherm()) toon({ alleenLezen: true, ...maakMelding({ soort: 'elders-verwijderd' }) });
      },
    };
  }

  async function verbind(id: string): Promise<Openuitkomst> {
    const vastgehouden = vasthouder.neem(id);
    if (vastgehouden !== null) return { soort: 'open', verbinding: vastgehouden };
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
    if (oud !== null) await vasthouder.laatLos(oud);
  }

  /** Puts a connection on screen in place of the one that is there. */
  async function wissel(nieuw: Trajectverbinding): Promise<void> {
    while (verbinding !== null) await laatLos();
    verbinding = nieuw;
    const isWeg = nieuw.isEldersVerwijderd();
    store.setState({
      ...LEGE_STAAT,
      ...toLeesmodel(nieuw, LEGE_STAAT),
      laden: 'klaar',
      alleenLezen: nieuw.alleenLezen || isWeg,
      kapotteDelen: nieuw.kapotteDelen,
      ...(isWeg ? maakMelding({ soort: 'elders-verwijderd' }) : {}),
    });
  }

  function draai(richting: 'ongedaan' | 'opnieuw'): void {
    if (verbinding === null || store.getState().alleenLezen) return;
    const uitkomst: Terugdraaiuitkomst = verbinding[richting]();
    toon(uitkomst.soort === 'leeg' ? null : maakMelding({ soort: richting, uitkomst }));
  }

  const opdrachten: Trajectopdrachten = {
    async open(id) {
      if (verbinding?.id === id) return;
      const mijnBeurt = (beurt += 1);
      await laatLos();
      store.setState({ ...LEGE_STAAT, laden: 'bezig' });
      const geopend = await verbind(id);
      if (mijnBeurt !== beurt) {
        if (geopend.soort === 'open') await vasthouder.laatLos(geopend.verbinding);
        return;
      }
      if (geopend.soort === 'open') await wissel(geopend.verbinding);
      else if (geopend.soort === 'niet-gevonden') store.setState({ laden: 'niet-gevonden' });
      else if (geopend.soort === 'mislukt') store.setState({ laden: 'mislukt' });
      else {
        store.setState({
          laden: 'mislukt',
          ...maakMelding({ soort: 'bewaarde-data-stuk', kopie: geopend.kopie }),
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
        store.setState(maakMelding({ soort: 'alleen-lezen' }));
        return { soort: 'alleen-lezen' };
      }
      const schrijver = { door: door(), op: klok().toISOString() };
      const uitkomst = verbinding.schrijf({ wat, mutaties, schrijver });
      if (uitkomst.soort === 'geweigerd') store.setState(maakMelding({ soort: 'geweigerd', uitkomst }));
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
      return openGelezen(gelezen, {
        huidig: () => verbinding,
        verbind,
        verbindNieuw,
        wissel,
        laatLos: (los) => vasthouder.laatLos(los),
      });
    },

    async sluit() {
      beurt += 1;
      await laatLos();
      store.setState(LEGE_STAAT);
    },

    async verwijder(id) {
      if (verbinding?.id === id) await opdrachten.sluit();
      const isVerwijderd = await opslag.verwijder(id);
      const vastgehouden = vasthouder.neem(id);
      if (vastgehouden === null) return isVerwijderd;
      // What was never in storage needs no permission to go.
      if (isVerwijderd || vastgehouden.stand().stand === 'geen-opslag') {
        await vastgehouden.sluit();
        return true;
      }
      await vasthouder.laatLos(vastgehouden);
      return false;
    },

    heeftWerkInGevaar: () => (verbinding?.stand().nietInBestand ?? false) || vasthouder.heeftWerkInGevaar(),

    lijst: () => opslag.lijst(),
    wisMelding: () => store.setState({ melding: null }),
  };

  return Object.assign(store, { opdrachten });
}
