type TicksProps = {
  /** Such as "7 van 8 punten". */
  label: string;
  filled: number;
  total: number;
};

/** One small block for each point that must be met. */
export function Ticks({ label, filled, total }: TicksProps) {
  return (
    <span className="pips">
      <span className="sr">{label}</span>
      {Array.from({ length: total }, (_, at) => (
        <i key={at} className={at < filled ? 'on' : undefined} />
      ))}
    </span>
  );
}
