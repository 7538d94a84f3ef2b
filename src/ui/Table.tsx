import { type ReactNode, useEffect, useRef, useState } from 'react';

type TableProps = {
  /** Name of the table; also of its scroll box when it is wider than the screen. */
  label: string;
  /** thead, tbody and tfoot. */
  children: ReactNode;
  /** Keeps the header in sight inside a box of limited height. */
  stickyHeader?: boolean | undefined;
  /** Row headings stay in sight while scrolling sideways. */
  stickyFirst?: boolean | undefined;
  dense?: boolean | undefined;
  className?: string | undefined;
};

/** A plain table in its own scroll box, so that the page never scrolls sideways. */
export function Table({
  label,
  children,
  stickyHeader = false,
  stickyFirst = false,
  dense = false,
  className,
}: TableProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setScrolls(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      ),
    );
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);

  // A box that scrolls must be reachable by keyboard.
  const region = scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  const classes = [
    'tabel',
    stickyHeader ? 'tabel-kop-vast' : '',
    stickyFirst ? 'tabel-eerste-vast' : '',
    dense ? 'tabel-dicht' : '',
    className ?? '',
  ];
  return (
    <div ref={box} className="tabel-vak" {...region}>
      <table className={classes.filter(Boolean).join(' ')} aria-label={label}>
        {children}
      </table>
    </div>
  );
}
