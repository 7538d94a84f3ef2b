import { Dialog } from './Dialog.tsx';
import { MenuRow } from './MenuRow.tsx';
import type { ShellHeaderProps } from './ShellHeader.tsx';
import { ShellSteps } from './ShellSteps.tsx';

type ShellMenuProps = Pick<ShellHeaderProps, 'work' | 'steps' | 'nav' | 'actions' | 'labels'> & {
  open: boolean;
  onClose: () => void;
};

/** What does not fit in a narrow header, in a panel over the page. */
export function ShellMenu({ open, onClose, work, steps, nav, actions, labels }: ShellMenuProps) {
  const closeOnChoice = (target: EventTarget) => {
    if (target instanceof Element && target.closest('a, button')) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={labels.menu}
      closeLabel={labels.closeMenu}
      size="paneel"
      className="zijmenu"
    >
      {/* Every choice in here leaves the panel; the click itself is handled by the link or button. */}
      <div className="zijmenu-vak" role="presentation" onClick={(event) => closeOnChoice(event.target)}>
        {steps && <ShellSteps label={labels.steps} doneText={labels.done} steps={steps} vertical />}
        <nav className="zijmenu-nav" aria-label={labels.nav}>
          {nav.map((link) => (
            <a key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          ))}
        </nav>
        {actions && <div className="row">{actions}</div>}
        {work && (
          <section className="zijmenu-werk">
            <p>
              <b>{work.name}</b>
              <small>{work.sub}</small>
            </p>
            <ul className="menu-lijst">
              {work.items.map((item) => (
                <MenuRow key={item.id} item={item} close={onClose} plain />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}
