import type { Rol } from '../../domain/team/teaminhoud.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { metBegin } from './agendatijden.ts';

const teksten = team.vooraf;

/** What goes on paper: per role what to do and bring, and the programme. Never a name or an address. */
export function Voorbereidingsblad() {
  const { traject, werkwijze } = useWerkruimte();
  const { rollen, gegevens, workshop } = werkwijze.team;
  const { kenmerken } = traject;
  const dagen = gegevens.flatMap(({ id, titel }) => {
    const dag = DAGEN.find((sleutel) => sleutel === id);
    const waarde = dag && kenmerken[dag];
    return waarde === undefined ? [] : [{ titel, dag: dagInWoorden(waarde) }];
  });
  const titelVan = (rol: string) => rollen.find(({ id }) => id === rol)?.titel ?? rol;
  return (
    <article className="team-blad">
      <h1>{teksten.blad.titel(kenmerken.naam ?? '')}</h1>
      <p>{teksten.blad.uitleg}</p>
      {dagen.length > 0 && (
        <dl>
          {dagen.map(({ titel, dag }) => (
            <div key={titel}>
              <dt>{titel}</dt>
              <dd>{dag}</dd>
            </div>
          ))}
        </dl>
      )}
      {rollen.map((rol) => (
        <Rolblad key={rol.id} rol={rol} />
      ))}
      <section>
        <h2>{teksten.blad.agenda}</h2>
        <table>
          <thead>
            <tr>
              <th>{team.agenda.kolom.tijd}</th>
              <th>{team.agenda.kolom.wat}</th>
              <th>{team.agenda.kolom.wie}</th>
            </tr>
          </thead>
          <tbody>
            {metBegin(workshop.onderdelen).map(({ onderdeel, begin }) => (
              <tr key={onderdeel.nr}>
                <td className="num">{team.agenda.vanaf(begin)}</td>
                <td>
                  <b>{onderdeel.titel}</b> {onderdeel.doel}
                </td>
                <td>
                  {onderdeel.wie.length === 0 ? team.agenda.iedereen : onderdeel.wie.map(titelVan).join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}

const DAGEN = ['startdatum', 'workshopdatum', 'voorbereidenTot', 'gewensteIngangsdatum'] as const;

function Rolblad({ rol }: { rol: Rol }) {
  const { doe, meenemen, minuten } = rol.vooraf;
  return (
    <section>
      <h2>
        {rol.titel}
        {minuten > 0 && <small> {teksten.minuten(minuten)}</small>}
      </h2>
      {doe.length + meenemen.length === 0 && <p>{teksten.niets}</p>}
      {doe.length > 0 && (
        <>
          <h3>{teksten.doe}</h3>
          <ul>
            {doe.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </>
      )}
      {meenemen.length > 0 && (
        <>
          <h3>{teksten.meenemen}</h3>
          <ul>
            {meenemen.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
