export type TabLink = {
  href: string;
  label: string;
  current: boolean;
  /** Small number after the label. */ count?: string | undefined;
};

/** Links between views of one screen, drawn as tabs. They are links: every view has its own address. */
export function Tabs({ label, items }: { label: string; items: readonly TabLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          <span className="tab-t" data-text={item.label}>
            {item.label}
          </span>
          {item.count && <small className="num">{item.count}</small>}
        </a>
      ))}
    </nav>
  );
}
