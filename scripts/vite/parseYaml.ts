import { parseDocument } from 'yaml';

/**
 * Data of a YAML text. Dates stay text; a key that stands twice is an error.
 * @param file name for the message, @param lineOffset lines that stand before `source` in that file
 * @throws Error in Dutch with file, line and column of every mistake
 */
export function parseYaml(source: string, file: string, lineOffset = 0): unknown {
  const document = parseDocument(source, { uniqueKeys: true, prettyErrors: true });
  if (document.errors.length > 0) {
    const lines = document.errors.map(({ linePos, message }) => {
      const [start] = linePos ?? [];
      const place = start === undefined ? file : `${file}:${start.line + lineOffset}:${start.col}`;
      return `${place} Dit is geen geldige YAML: ${message}`;
    });
    throw new Error(lines.join('\n'));
  }
  return document.toJS();
}
