import type { Plugin } from 'vite';
import { parseMarkdown } from './parseMarkdown.ts';
import { parseYaml } from './parseYaml.ts';

/**
 * Turns content files into modules at build time, so that no parser travels to the browser:
 * `.yaml` → its data, `.md` → `{ kop, blokken }`. The data stands in one JSON string, which browsers
 * read faster than the same object written as code.
 */
export function inhoud(): Plugin {
  return {
    name: 'inhoud',
    enforce: 'pre',
    transform: {
      // Ids with a query (`?raw`, `?url`) end differently and are left to Vite.
      filter: { id: /\.(yaml|md)$/ },
      handler(source, id) {
        const data = id.endsWith('.yaml') ? parseYaml(source, id) : parseMarkdown(source, id);
        return {
          code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
          moduleType: 'js',
          map: { mappings: '' },
        };
      },
    },
  };
}
