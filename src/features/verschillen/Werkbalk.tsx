import { verschillen } from '../../texts/verschillen.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Beeldkeuze } from './Beeldkeuze.tsx';
import { Downloaden } from './Downloaden.tsx';
import { Gemeentekeuze } from './Gemeentekeuze.tsx';
import { Presenteercijfers } from './Presenteercijfers.tsx';
import { Presenteerregel } from './Presenteerregel.tsx';
import { Uitvoermelding } from './Uitvoermelding.tsx';
import { useUitvoer } from './useUitvoer.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { Verschillentabs } from './Verschillentabs.tsx';
import { Weergavekeuze } from './Weergavekeuze.tsx';

const t = verschillen.werkbalk;

/** Tabs of step 2, the three views, and for whom and how the picture is shown. */
export function Werkbalk({ leeg }: { leeg: boolean }) {
  const { keuze, link, paar } = useVerschillenscherm();
  const uitvoer = useUitvoer();
  return (
    <>
      <div className="vs-balk">
        {!keuze.presenteren && <Verschillentabs hier={link({})} />}
        {!leeg && keuze.weergave !== 'zinnen' && <Beeldkeuze />}
        {keuze.presenteren && !leeg && <Presenteerregel />}
        <fieldset className="vs-balk-eind">
          <legend className="sr">{t.naam}</legend>
          {keuze.presenteren && !leeg && !paar && <Presenteercijfers />}
          <Gemeentekeuze />
          <Weergavekeuze />
          {keuze.presenteren ? (
            <LinkButton icon="cross" href={link({ presenteren: false })}>
              {t.stoppen}
            </LinkButton>
          ) : (
            <Downloaden uitvoer={uitvoer} />
          )}
        </fieldset>
      </div>
      {!keuze.presenteren && <Uitvoermelding uitvoer={uitvoer} />}
    </>
  );
}
