import { type IconName, type IconShape, iconPaths } from './iconPaths.ts';

type IconProps = {
  name: IconName;
  /** Width and height in px; scales with the text size of the reader. */
  size?: number | undefined;
  /** Says what the icon means. Without it the icon is decoration and hidden from screen readers. */
  label?: string | undefined;
  className?: string | undefined;
};

/** One stroked icon in the colour of the text around it. */
export function Icon({ name, size = 20, label, className }: IconProps) {
  const shape: IconShape = iconPaths[name];
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={className === undefined ? 'ic' : `ic ${className}`}
      viewBox="0 0 24 24"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      focusable="false"
      {...meaning}
    >
      {shape.line !== undefined && <path d={shape.line} />}
      {shape.solid !== undefined && <path className="ic-solid" d={shape.solid} />}
      {shape.cut !== undefined && <path className="ic-cut" d={shape.cut} />}
    </svg>
  );
}
