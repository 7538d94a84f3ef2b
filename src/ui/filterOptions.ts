export type ComboOption = {
  value: string;
  label: string;
  sub?: string | undefined;
  /** Heading above the options of one kind; options of a group stand together. */
  group?: string | undefined;
  /** More words to find it by, such as names of members. Not shown. */
  keywords?: string | undefined;
};

/** Plain letters for comparing: no accents, apostrophes, hyphens or capitals. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function rank({ label, sub = '', keywords = '' }: ComboOption, words: readonly string[]): number {
  const name = plainText(label);
  const all = ` ${name} ${plainText(sub)} ${plainText(keywords)}`;
  if (!words.every((word) => all.includes(` ${word}`) || name.includes(word))) return -1;
  const query = words.join(' ');
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (` ${name}`.includes(` ${query}`)) return 2;
  return words.every((word) => name.includes(word)) ? 3 : 4;
}

/** Options in which every word of the query starts a word, or stands in the label. Groups keep their first-seen
    order; inside a group the best match comes first, equal matches keep their order. */
export function filterOptions({
  options,
  query,
}: {
  options: readonly ComboOption[];
  query: string;
}): ComboOption[] {
  const words = plainText(query).split(' ').filter(Boolean);
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.flatMap((group) =>
    options
      .filter((option) => option.group === group)
      .map((option) => ({ option, at: words.length === 0 ? 0 : rank(option, words) }))
      .filter(({ at }) => at >= 0)
      .sort((left, right) => left.at - right.at)
      .map(({ option }) => option),
  );
}
