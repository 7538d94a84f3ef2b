import { type ReactNode, useEffect, useRef } from 'react';
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
  children: ReactNode;
};

/** Header, menu, footer and error net around a screen. */
export function Pagina({ route, titel, kop, acties, balk, children }: PaginaProps) {
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

/** Another screen: start reading at its top, with keyboard and screen reader too. */
function useFocusBijWissel(plek: string): void {
  const vorige = useRef(plek);
  useEffect(() => {
    if (vorige.current === plek) return;
    vorige.current = plek;
    scrollTo(0, 0);
    focusMain();
  }, [plek]);
}
