export type StackPart = {
  id: string;
  /** vol: done. streep: busy. stip: begun. blok: blocked. leeg: to do. onbekend: nothing known. */
  tone: 'vol' | 'streep' | 'stip' | 'blok' | 'leeg' | 'onbekend';
  count: number;
};

type StackBarProps = {
  /** Says all counts, such as "4 klaar, 4 bezig, 1 geblokkeerd, 4 te doen". */
  label: string;
  parts: readonly StackPart[];
  size?: 'gewoon' | 'hoog' | undefined;
};

/** A bar in parts; every part has its own shade and pattern. Parts of 0 are left out. */
export function StackBar({ label, parts, size = 'gewoon' }: StackBarProps) {
  return (
    <span className={size === 'hoog' ? 'stack stack-hoog' : 'stack'}>
      <span className="sr">{label}</span>
      {parts.map(
        (part) =>
          part.count > 0 && <i key={part.id} className={`k-${part.tone}`} style={{ flexGrow: part.count }} />,
      )}
    </span>
  );
}
