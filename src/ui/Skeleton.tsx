type SkeletonProps = {
  /** Shown after 2 seconds, and read aloud. */
  text: string;
  /** Height of each grey block, in px. */
  blocks?: readonly number[] | undefined;
};

/** Grey blocks in the place of what is coming. They appear after 400 ms, so quick work shows nothing. */
export function Skeleton({ text, blocks = [28, 16, 16, 160] }: SkeletonProps) {
  return (
    <output className="wacht">
      {blocks.map((height, at) => (
        // The index is the key: blocks have no identity
        <i key={at} style={{ height }} />
      ))}
      <span>{text}</span>
    </output>
  );
}
