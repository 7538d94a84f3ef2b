import { readFileSync, readdirSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import type { Import } from './importRule.ts';

const root = resolve(import.meta.dirname, '../..');
const SCRIPT = /\.tsx?$/;
const TYPE_QUERY = /(?<!await )\bimport\(\s*'([^']+)'\s*\)\s*\./g;

/** Every file below src, relative to the repository, with forward slashes. */
export function sourceFiles(): string[] {
  return readdirSync(resolve(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** All imports of all scripts below src: static, re-exports, `import()`, and types. */
export function readAllImports(): Import[] {
  return sourceFiles()
    .filter((file) => SCRIPT.test(file))
    .flatMap((file) => readImports(file, readFileSync(resolve(root, file), 'utf8')));
}

/** @throws Error when `source` is no valid TypeScript, or asks for an import that cannot be read */
export function readImports(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);

  const found: Omit<Import, 'file' | 'isPackage'>[] = [];
  for (const { moduleRequest, entries, start } of module.staticImports) {
    const isType =
      /^import\s+type\b/.test(source.slice(start)) ||
      (entries.length > 0 && entries.every((entry) => entry.isType));
    found.push({ target: moduleRequest.value, isType, isLate: false });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ target: moduleRequest.value, isType, isLate: false });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = source.slice(moduleRequest.start, moduleRequest.end);
    const target = /^(['"`])([^'"`$]+)\1$/.exec(written)?.[2];
    if (target === undefined) throw new Error(`${file}: import(${written}) must name its module`);
    found.push({ target, isType: false, isLate: true });
  }
  for (const [, target = ''] of source.matchAll(TYPE_QUERY)) {
    if (!found.some((other) => other.target === target)) found.push({ target, isType: true, isLate: false });
  }
  return found.map((one) => ({ ...one, ...place(file, one.target), file }));
}

function place(file: string, specifier: string): Pick<Import, 'target' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { target: specifier, isPackage: true };
  const [path = specifier] = specifier.split('?');
  return { target: posix.join(posix.dirname(file), path), isPackage: false };
}
