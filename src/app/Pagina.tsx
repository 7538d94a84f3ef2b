import { type ReactNode, useEffect } from 'react';
import { toPlek } from '../routes/plek.ts';
import type { Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { trajectfoutTekst } from '../texts/bewaren.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { focusMain, Shell } from '../ui/Shell.tsx';
import type { ShellHeaderProps } from '../ui/ShellHeader.tsx';
import { Presenteerknop } from './Presenteerknop.tsx';
import { toHoofdmenu } from './hoofdmenu.ts';

type PaginaProps = {
  route: Route;
  /** Title of the page in the browser's tab. */
  titel: string;
  kop?: Pick<ShellHeaderProps, 'work' | 'steps' | 'compact'>;
  /** Buttons before Presenteren. */
  acties?: ReactNode;
  balk?: ReactNode;
  /** Without header and footer. */
  kaal?: boolean;
  children: ReactNode;
};

/** Header, menu, footer and error net around a screen. */
export function Pagina({ route, titel, kop, acties, balk, kaal, children }: PaginaProps) {
  const plek = toPlek(route);
  useTitel(titel);
  useFocusBijWissel(plek);
  return (
    <Shell
      brand={{ title: t.merk, sub: t.merkSub, href: '#/', label: t.naarStart }}
      {...toHoofdmenu(route)}
      {...kop}
      actions={
        <>
          {acties}
          <Presenteerknop route={route} />
        </>
      }
      labels={{
        nav: t.hoofdmenu,
        steps: t.stappen,
        done: t.stapKlaar,
        menu: t.menu,
        closeMenu: t.sluitMenu,
      }}
      skipLabel={t.naarInhoud}
      bar={balk}
      bare={kaal}
      footer={t.voettekst}
    >
      <ErrorBoundary
        title={trajectfoutTekst.onderdeelLaadtNiet}
        text={null}
        retryLabel={t.opnieuwProberen}
        onRetry={() => location.reload()}
        resetKey={plek}
      >
        {children}
      </ErrorBoundary>
    </Shell>
  );
}

function useTitel(titel: string): void {
  useEffect(() => {
    document.title = titel === t.naam ? titel : `${titel} · ${t.naam}`;
  }, [titel]);
}

/** The screen that was shown last. Every page has a frame of its own, so a frame cannot remember it. */
let getoond: string | undefined;
let isGewisseld = false;

/** Another screen: start reading at its top, with keyboard and screen reader too. Not the first screen. */
function useFocusBijWissel(plek: string): void {
  useEffect(() => {
    const isAnder = getoond !== undefined && getoond !== plek;
    getoond = plek;
    isGewisseld ||= isAnder;
    if (isAnder) scrollTo(0, 0);
    // A frame that takes the place of another, as after loading, took the focus away with it.
    if (isAnder || (isGewisseld && document.activeElement === document.body)) focusMain();
  }, [plek]);
}
