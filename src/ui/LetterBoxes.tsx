type LetterBoxesProps = {
  /** Says it all in one sentence, such as "Geldt voor De Bilt en Zeist, niet voor Bunnik". */
  label: string;
  items: readonly { id: string; letters: string; name: string; on: boolean }[];
};

/** Small boxes with two letters each: border and letters when it holds, a dash when not. */
export function LetterBoxes({ label, items }: LetterBoxesProps) {
  return (
    <span className="gemrow">
      <span className="sr">{label}</span>
      {items.map((item) => (
        <i key={item.id} aria-hidden="true" className={item.on ? 'on' : undefined} title={item.name}>
          {item.letters}
        </i>
      ))}
    </span>
  );
}
