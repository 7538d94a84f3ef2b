/** The mark: three strands that become one. Takes the colour of the text around it. */
export function BrandMark({ size = 34 }: { size?: number | undefined }) {
  return (
    <svg
      className="merk"
      viewBox="0 0 36 36"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M3 8h7c8 0 6 10 14 10M3 18h22M3 28h7c8 0 6-10 14-10"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
      />
      <circle cx="29" cy="18" r="5" fill="currentColor" />
    </svg>
  );
}
