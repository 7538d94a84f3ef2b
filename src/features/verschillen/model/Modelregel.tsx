import { toModelVan } from '../../../domain/traject/trajectmodellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { modelLink } from './modelkeuze.ts';

const t = modelTekst.bijGemeente;

/** Says above the picture that a gemeente on it has a process model of its own; nothing when none has. */
export function Modelregel({ gemeente }: { gemeente: string | undefined }) {
  const { traject, afgeleid } = useWerkruimte();
  const codes = gemeente === undefined ? afgeleid.gemeenten.map(({ code }) => code) : [gemeente];
  const modellen = codes.flatMap((code) => toModelVan(traject, code) ?? []);
  if (modellen.length === 0) return null;
  const enige = new Set(modellen).size === 1 ? modellen[0] : undefined;
  return (
    <p className="vs-modelregel">
      <Icon name="flow" size={18} />
      {gemeente === undefined && codes.length > 1 ? t.hebben(modellen.length) : t.heeft}
      <a href={modelLink(traject.id, { model: enige, deel: 'vergelijken' })}>
        {enige === undefined ? t.bekijkAlle : t.bekijk}
      </a>
    </p>
  );
}
