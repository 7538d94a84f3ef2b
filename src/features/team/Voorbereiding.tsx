import type { Rol } from '../../domain/team/teaminhoud.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

const teksten = team.vooraf;

/** What a role does before the workshop, with the way to its own questions. */
export function Voorbereiding({ rol }: { rol: Rol }) {
  const { traject, afgeleid, alleenLezen } = useWerkruimte();
  const { doe, meenemen, laag: lagen } = rol.vooraf;
  return (
    <div className="team-vooraf">
      {doe.length > 0 && <Lijst titel={teksten.doe} regels={doe} />}
      {meenemen.length > 0 && <Lijst titel={teksten.meenemen} regels={meenemen} />}
      {!alleenLezen &&
        lagen.map((laag) => (
          <div key={laag}>
            <p className="lab">{teksten.vragen(laag)}</p>
            <p className="team-vooraf-knoppen">
              <span>{teksten.ikVulIn}</span>
              {afgeleid.kolommen.map(({ id, naam }) => (
                <LinkButton
                  key={id}
                  size="klein"
                  href={trajectLink(traject.id, 'scan', { zoek: { vooraf: id, laag } })}
                  aria-label={teksten.vragenVoor(laag, naam)}
                >
                  {naam}
                </LinkButton>
              ))}
            </p>
          </div>
        ))}
    </div>
  );
}

function Lijst({ titel, regels }: { titel: string; regels: readonly string[] }) {
  return (
    <div>
      <p className="lab">{titel}</p>
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </div>
  );
}
