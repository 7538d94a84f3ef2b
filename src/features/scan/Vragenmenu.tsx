import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { Toggletip } from '../../ui/Toggletip.tsx';
import { schatMinuten, type Themagroep, toThemagroepen, toVragen, VRAGENKEUZES } from './vragenlijst.ts';
import type { Vragenplek } from './vragenplek.ts';

const t = vragen.menu;

/** Left part: which list, how far, and every question within reach. */
export function Vragenmenu({ plek, scanpunt }: { plek: Vragenplek; scanpunt: string | undefined }) {
  const { scanlijst, team } = useWerkruimte().werkwijze;
  const gedaan = plek.punten.length - plek.aantalOpen;
  const totaal = plek.punten.length;
  const minuten = schatMinuten(
    plek.punten.filter(({ id }) => !plek.isKlaar(id)),
    team,
  );
  return (
    <>
      <Select
        className="vr-keuze"
        label={t.keuze}
        hideLabel
        icon="filter"
        value={plek.keuze}
        options={VRAGENKEUZES.map((keuze) => ({
          value: keuze,
          label: t.keuzes[keuze](toVragen(scanlijst, keuze).length),
        }))}
        onChange={(laag) => {
          location.hash = plek.naar(undefined, { laag });
        }}
      />
      {plek.keuze === 'onderhoud' && <p className="vr-klein">{t.onderhoudUitleg}</p>}
      <div className="vr-stand">
        <p>
          <b className="num">{t.gedaan(gedaan)}</b> {t.vanTotaal(totaal)}
        </p>
        <ProgressBar
          label={t.voortgangLabel}
          value={gedaan}
          max={totaal}
          text={t.voortgang(gedaan, totaal)}
        />
        {minuten > 0 && (
          <div className="vr-klein vr-tijd">
            {t.minuten(minuten)}
            <Toggletip label={t.minutenKnop}>
              <p>{t.minutenUitleg(team.workshop.minuten)}</p>
            </Toggletip>
          </div>
        )}
      </div>
      <ol className="vr-themas">
        {toThemagroepen(scanlijst, plek.punten).map((groep) => (
          <Thema key={groep.thema.id} groep={groep} plek={plek} scanpunt={scanpunt} />
        ))}
      </ol>
    </>
  );
}

function Thema({
  groep: { thema, punten },
  plek,
  scanpunt,
}: {
  groep: Themagroep;
  plek: Vragenplek;
  scanpunt: string | undefined;
}) {
  const gedaan = punten.filter(({ id }) => plek.isKlaar(id)).length;
  const nu = punten.some(({ id }) => id === scanpunt);
  const eerste = punten.find(({ id }) => !plek.isKlaar(id)) ?? punten[0];
  if (!eerste) return null;
  return (
    <li className={nu ? 'nu' : undefined}>
      <a
        href={plek.naar(eerste.id)}
        aria-current={nu ? 'true' : undefined}
        aria-label={t.themaUitgesproken(thema.naam, gedaan, punten.length)}
      >
        <span>{thema.naam}</span>
        {gedaan === punten.length && <Icon name="check" size={18} />}
        <small className="num">{t.thema(gedaan, punten.length)}</small>
        {nu && (
          <ProgressBar
            label={thema.naam}
            size="klein"
            value={gedaan}
            max={punten.length}
            text={t.voortgang(gedaan, punten.length)}
          />
        )}
      </a>
      {nu && (
        <ol className="vr-vragen">
          {punten.map((punt) => (
            <Vraagregel key={punt.id} punt={punt} plek={plek} nu={punt.id === scanpunt} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Vraagregel({ punt, plek, nu }: { punt: Scanpunt; plek: Vragenplek; nu: boolean }) {
  const klaar = plek.isKlaar(punt.id);
  return (
    <li>
      <a href={plek.naar(punt.id)} aria-current={nu ? 'page' : undefined} title={punt.vraag}>
        <Icon name={klaar ? 'check' : 'ring'} size={14} label={klaar ? t.stand.klaar : t.stand.open} />
        <span>{t.vraag(punt.nummer, punt.vraag)}</span>
      </a>
    </li>
  );
}
