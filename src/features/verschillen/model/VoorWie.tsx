import { zetModelgemeenten } from '../../../domain/traject/opdrachten/modellen.ts';
import { toModelVan, toTrajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.voorWie;

/** For which gemeenten the model holds: per uitvoerder all at once, or one by one. */
export function VoorWie() {
  const { model } = useModelscherm();
  const { traject, afgeleid, alleenLezen, voerUit } = useWerkruimte();
  const gekozen = new Set(model.gemeenten);
  const zet = (codes: readonly string[], aan: boolean) => {
    const nieuw = new Set(gekozen);
    for (const code of codes) {
      if (aan) nieuw.add(code);
      else nieuw.delete(code);
    }
    voerUit(modelTekst.undo.voorWie, (huidig, { nieuwId }) =>
      zetModelgemeenten(huidig, model.id, [...nieuw], nieuwId),
    );
  };
  const anderModel = (code: string): string | undefined => {
    const id = toModelVan(traject, code);
    const ander = id === undefined || id === model.id ? undefined : toTrajectmodel(traject, id);
    return ander && t.anderModel(modelTekst.kop.naam(ander.model.naam, ander.bestandsnaam));
  };
  return (
    <Card title={t.titel}>
      <p className="muted">{t.uitleg}</p>
      {gekozen.size === 0 && <Alert tone="waarschuwing" title={t.kies} />}
      <ul className="mo-voorwie" aria-label={t.titel}>
        {afgeleid.kolommen.map(({ id, naam, gemeenten }) => {
          const codes = gemeenten.map(({ code }) => code);
          const aan = codes.filter((code) => gekozen.has(code)).length;
          return (
            <li key={id}>
              <Checkbox
                label={naam}
                sub={codes.length === 1 ? anderModel(codes[0] ?? '') : undefined}
                checked={aan === codes.length}
                mixed={aan > 0 && aan < codes.length}
                disabled={alleenLezen}
                onChange={(nieuw) => zet(codes, nieuw)}
              />
              {codes.length > 1 && (
                <ul aria-label={naam}>
                  {gemeenten.map(({ code, naam: gemeente }) => (
                    <li key={code}>
                      <Checkbox
                        label={gemeente}
                        sub={anderModel(code)}
                        checked={gekozen.has(code)}
                        disabled={alleenLezen}
                        onChange={(nieuw) => zet([code], nieuw)}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
