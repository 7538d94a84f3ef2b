import { verschillen } from '../../texts/verschillen.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Beeldkeuze } from './Beeldkeuze.tsx';
import { Gemeentekeuze } from './Gemeentekeuze.tsx';
import { Presenteerregel } from './Presenteerregel.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';
import { Verschillentabs } from './Verschillentabs.tsx';

const t = verschillen.werkbalk;

/** Tabs of step 2, the three views, and for whom and how the picture is shown. */
export function Werkbalk({ leeg }: { leeg: boolean }) {
  const { keuze, link } = useVerschillenscherm();
  return (
    <div className="vs-balk">
      {!keuze.presenteren && <Verschillentabs hier={link({})} />}
      {!leeg && <Beeldkeuze />}
      {keuze.presenteren && !leeg && <Presenteerregel />}
      <fieldset className="vs-balk-eind">
        <legend className="sr">{t.naam}</legend>
        <Gemeentekeuze />
        <LinkButton icon={keuze.tabel ? 'flow' : 'table'} href={link({ tabel: !keuze.tabel })}>
          {keuze.tabel ? t.schema : t.tabel}
        </LinkButton>
        {keuze.presenteren ? (
          <LinkButton icon="cross" href={link({ presenteren: false })}>
            {t.stoppen}
          </LinkButton>
        ) : (
          <Button icon="print" onClick={() => print()}>
            {t.afdrukken}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
