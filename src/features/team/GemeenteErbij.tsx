import { useState } from 'react';
import { laadRegister } from '../../content/register.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { vergelijkNaam } from '../../domain/regio/zoeksleutel.ts';
import { voegGemeenteToe } from '../../domain/traject/opdrachten/kolommen.ts';
import type { MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

const teksten = team.kolommen;

type Lijst = { soort: 'dicht' | 'laden' | 'mislukt' } | { soort: 'open'; register: Regioregister };

/** Adds a gemeente from the register, in a column of its own, and offers to take over answers. */
export function GemeenteErbij({ onNeemOver }: { onNeemOver: (gemeente: MetCode) => void }) {
  const { traject, afgeleid, voerUit } = useWerkruimte();
  const announce = useAnnounce();
  const [lijst, setLijst] = useState<Lijst>({ soort: 'dicht' });
  const [nieuw, setNieuw] = useState<string | null>(null);
  const open = () => {
    setLijst({ soort: 'laden' });
    laadRegister().then(
      (register) => setLijst({ soort: 'open', register }),
      () => setLijst({ soort: 'mislukt' }),
    );
  };
  const voegToe = (register: Regioregister, code: string) => {
    const gekozen = register.gemeenten.find((kandidaat) => kandidaat.code === code);
    if (!gekozen) return;
    const naam = gekozen.weergavenaam;
    voerUit(teksten.undo.erbij(naam), (huidig, { nieuwId }) =>
      voegGemeenteToe(huidig, { code, naam }, nieuwId),
    );
    announce(teksten.erbij.gedaan(naam));
    setNieuw(code);
  };
  const laatste = afgeleid.gemeenten.find(({ code }) => code === nieuw);
  const isLeeg = laatste && !Object.keys(traject.antwoorden).some((s) => s.startsWith(`${nieuw}/`));
  return (
    <div className="team-erbij">
      {laatste && isLeeg && Object.keys(traject.antwoorden).length > 0 && (
        <Alert
          tone="info"
          title={teksten.neemOver.hint(laatste.naam)}
          actions={
            <Button size="klein" onClick={() => onNeemOver(laatste)}>
              {teksten.neemOver.knop}
            </Button>
          }
        />
      )}
      {lijst.soort === 'mislukt' && (
        <Alert
          tone="fout"
          title={teksten.erbij.mislukt}
          actions={
            <Button size="klein" onClick={open}>
              {teksten.erbij.opnieuw}
            </Button>
          }
        />
      )}
      {lijst.soort === 'open' ? (
        <div ref={zetFocus}>
          <Combobox
            label={teksten.erbij.zoek}
            options={toOpties(lijst.register, traject.gemeenten)}
            value={null}
            adding
            onChange={(code) => voegToe(lijst.register, code)}
            openLabel={teksten.erbij.toon}
            emptyText={teksten.erbij.gevonden(0)}
            countText={teksten.erbij.gevonden}
          />
        </div>
      ) : (
        <Button
          icon="plus"
          busyText={lijst.soort === 'laden' ? teksten.erbij.laden : undefined}
          onClick={open}
        >
          {teksten.erbij.knop}
        </Button>
      )}
    </div>
  );
}

function toOpties(register: Regioregister, aanwezig: Readonly<Record<string, unknown>>) {
  return register.gemeenten
    .filter(({ code }) => !(code in aanwezig))
    .toSorted((a, b) => vergelijkNaam(a.weergavenaam, b.weergavenaam))
    .map(({ code, weergavenaam, alias = [] }) => ({
      value: code,
      label: weergavenaam,
      keywords: alias.join(' '),
    }));
}

/** The reader asked for this field just now. */
function zetFocus(vak: HTMLElement | null): void {
  vak?.querySelector('input')?.focus();
}
