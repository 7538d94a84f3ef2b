type ProgressBarProps = {
  /** What the bar is about, such as "Vragen beantwoord". */
  label: string;
  value: number;
  max: number;
  /** The same in words, such as "8 van 48 vragen". */
  text: string;
  size?: 'klein' | 'gewoon' | undefined;
};

/** How far: a native progress bar, with words for who does not see it. */
export function ProgressBar({ label, value, max, text, size = 'gewoon' }: ProgressBarProps) {
  return (
    <progress
      className={size === 'klein' ? 'pb pb-klein' : 'pb'}
      aria-label={label}
      aria-valuetext={text}
      value={value}
      max={Math.max(max, 1)}
    />
  );
}
