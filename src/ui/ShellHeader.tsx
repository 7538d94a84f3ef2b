import { type CSSProperties, type ReactNode, useState } from 'react';
import { BrandMark } from './BrandMark.tsx';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import type { MenuItem } from './MenuRow.tsx';
import { ShellMenu } from './ShellMenu.tsx';
import { ShellSteps, type ShellStep } from './ShellSteps.tsx';

export type ShellLink = { href: string; label: string; current?: boolean | undefined };

/** The work that is open: name, a line about it, and what can be done with it as a whole. */
export type ShellWork = {
  name: string;
  /** Stays readable beside a long name. */
  badge?: ReactNode;
  sub: ReactNode;
  menuLabel: string;
  items: readonly MenuItem[];
};

/** Header on a phone: where you are, back, and how far (0 to 1). */
export type ShellCompact = {
  title: string;
  sub?: string | undefined;
  backHref?: string | undefined;
  backLabel?: string | undefined;
  progress?: number | undefined;
};

export type ShellHeaderProps = {
  brand: { title: string; sub: string; href: string; label: string };
  work?: ShellWork | undefined;
  steps?: readonly ShellStep[] | undefined;
  nav: readonly ShellLink[];
  /** More links, behind one button in the header. */
  tools?: { label: string; links: readonly ShellLink[] } | undefined;
  /** Buttons at the right, such as presenting. */
  actions?: ReactNode;
  compact?: ShellCompact | undefined;
  labels: { nav: string; steps: string; done: string; menu: string; closeMenu: string };
};

/** Header of 64 px; on a phone a compact one with the rest behind a menu button. */
export function ShellHeader({ brand, work, steps, nav, tools, actions, compact, labels }: ShellHeaderProps) {
  const [menuOpen, setMenuOpen] = useState(false);
  const menuButton = (
    <button
      type="button"
      className="btn btn-stil btn-icoon top-menu"
      aria-haspopup="dialog"
      aria-label={labels.menu}
      title={labels.menu}
      onClick={() => setMenuOpen(true)}
    >
      <Icon name="menu" size={24} />
    </button>
  );
  return (
    <>
      <header className="top">
        <a className="brand" href={brand.href} aria-label={brand.label}>
          <BrandMark />
          <span>
            <b>{brand.title}</b>
            <small>{brand.sub}</small>
          </span>
        </a>
        {work && (
          <Menu label={work.menuLabel} items={work.items} align="start" className="region">
            <span>
              <span className="sr">{work.menuLabel}: </span>
              <span className="region-naam">
                <b>{work.name}</b>
                {work.badge}
              </span>
              <small>{work.sub}</small>
            </span>
          </Menu>
        )}
        {steps ? (
          <ShellSteps label={labels.steps} doneText={labels.done} steps={steps} />
        ) : (
          <span className="grow" />
        )}
        <nav className="main-nav" aria-label={labels.nav}>
          {nav.map((link) => (
            <a key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          ))}
          {tools && (
            <Menu
              label={tools.label}
              className={tools.links.some(({ current }) => current) ? 'main-meer main-meer-nu' : 'main-meer'}
              items={tools.links.map(({ href, label }) => ({ id: href, href, label }))}
            />
          )}
        </nav>
        <div className="top-acties">{actions}</div>
        {menuButton}
      </header>
      <header className="top-compact">
        {compact?.backHref === undefined ? (
          <a className="btn btn-stil btn-icoon top-merk" href={brand.href} aria-label={brand.label}>
            <BrandMark size={30} />
          </a>
        ) : (
          <a className="btn btn-stil btn-icoon" href={compact.backHref} aria-label={compact.backLabel}>
            <Icon name="arrowLeft" size={24} />
          </a>
        )}
        <div>
          <b>{compact?.title ?? brand.title}</b>
          {(compact ? compact.sub : brand.sub) && <small>{compact ? compact.sub : brand.sub}</small>}
        </div>
        {menuButton}
        {compact?.progress !== undefined && (
          <i className="top-voortgang" style={{ '--p': compact.progress } as CSSProperties} />
        )}
      </header>
      <ShellMenu
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        work={work}
        steps={steps}
        nav={tools ? [...nav, ...tools.links] : nav}
        actions={actions}
        labels={labels}
      />
    </>
  );
}
