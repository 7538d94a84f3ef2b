import type { ReactNode } from 'react';
import { ShellHeader, type ShellHeaderProps } from './ShellHeader.tsx';

/** Id of the main element: the place to move focus to after a change of screen. */
export const MAIN_ID = 'inhoud';

/** Moves focus to the main part, so that keyboard and screen reader start there. */
export function focusMain() {
  document.getElementById(MAIN_ID)?.focus();
}

type ShellProps = ShellHeaderProps & {
  skipLabel: string;
  /** Stays under the header: for errors that last, such as work that cannot be saved. */
  bar?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
  /** Class of the main element: the layout of the screen. */
  mainClass?: string | undefined;
  /** Only the main part: inside another page header and footer are in the way. */
  bare?: boolean | undefined;
};

/** The page around every screen: skip link, header, lasting messages, main part, footer. */
export function Shell({ skipLabel, bar, footer, children, mainClass, bare = false, ...header }: ShellProps) {
  const main = (
    <main id={MAIN_ID} tabIndex={-1} className={mainClass}>
      {children}
    </main>
  );
  if (bare) return main;
  return (
    <>
      <a
        className="skip"
        href={`#${MAIN_ID}`}
        onClick={(event) => {
          // The hash holds the route, so the link may not change it.
          event.preventDefault();
          focusMain();
        }}
      >
        {skipLabel}
      </a>
      <ShellHeader {...header} />
      {bar && <div className="top-bar">{bar}</div>}
      {main}
      {footer && <footer className="page-foot">{footer}</footer>}
    </>
  );
}
