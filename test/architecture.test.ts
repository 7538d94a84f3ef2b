import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodesOnCycles, reachable } from './architecture/graph.ts';
import { packageName, RULES, violation } from './architecture/importRule.ts';
import { readAllImports, readImports, sourceFiles } from './architecture/readImports.ts';

const imports = readAllImports();
const running = imports.filter(({ isType }) => !isType);

describe('the source', () => {
  test.each(Object.keys(RULES))('%s imports only what the import rule allows', (folder) => {
    const own = imports.filter(({ file }) => file.startsWith(`src/${folder}/`));
    expect(own.map(violation).filter((problem) => problem !== undefined)).toEqual([]);
  });

  test('every file stands in a folder of the import rule', () => {
    const outside = sourceFiles().filter((file) => RULES[file.split('/')[1] ?? ''] === undefined);
    expect(outside).toEqual([]);
  });

  test('no file is a drawer for anything', () => {
    const drawers = sourceFiles().filter((file) =>
      /^(utils?|helpers?|common|types|misc)\./i.test(basename(file)),
    );
    expect(drawers).toEqual([]);
  });

  test('no file imports itself in a circle, types aside', () => {
    expect(nodesOnCycles(groupBy(running.map(({ file, target }) => [file, target] as const)))).toEqual([]);
  });

  // Types aside: the content of a werkwijze is one type that is put together from several folders.
  test('the folders of the domain form no cycle', () => {
    const edges = groupBy(
      running.flatMap(({ file, target }) => {
        const [from, to] = [domainFolder(file), domainFolder(target)];
        return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
      }),
    );
    expect(nodesOnCycles(edges)).toEqual([]);
  });

  test('heavy packages load late: none is reached statically from the entry', () => {
    const edges = groupBy(
      running.filter(({ isLate }) => !isLate).map(({ file, target }) => [file, target] as const),
    );
    const first = [...reachable('src/app/main.tsx', edges)].map(packageName);
    const heavy = [
      'xlsx',
      'fflate',
      'exceljs',
      'bpmn-moddle',
      'dmn-moddle',
      'feelin',
      'd3-delaunay',
      'yaml',
      'marked',
    ];
    expect(first.filter((name) => heavy.includes(name))).toEqual([]);
  });
});

describe('the import rule', () => {
  const problemsOf = (file: string, source: string) =>
    readImports(file, source)
      .map(violation)
      .filter((problem) => problem !== undefined);

  test.each([
    ['src/domain/proces/a.ts', "import * as z from 'zod/mini'; import { b } from '../regio/b.ts';"],
    ['src/store/a.ts', "import type { Opslag } from '../storage/Opslag.ts';"],
    ['src/export/writeXlsx.ts', "const { Zip } = await import('fflate');"],
    ['src/features/verschillen/Schema.tsx', "import { useState } from 'react'; import './schema.css';"],
    ['src/content/laad.ts', "import lijst from '../../checklists/preferente-werkwijze/scanlijst.yaml';"],
  ])('allows in %s: %s', (file, source) => {
    expect(problemsOf(file, source)).toEqual([]);
  });

  test.each([
    ['src/domain/proces/a.ts', "import { nl } from '../../texts/nl.ts';", 'domain may not import texts'],
    ['src/domain/proces/a.ts', "import React from 'react';", 'domain may not import the package react'],
    ['src/domain/a.ts', "export * from '../store/store.ts';", 'domain may not import store'],
    ['src/domain/a.ts', "type T = import('../store/store.ts').T;", 'domain may not import store'],
    ['src/store/a.ts', "import { open } from '../storage/open.ts';", 'types only'],
    ['src/export/a.ts', "import { Zip } from 'fflate';", 'only by import()'],
    [
      'src/features/scan/a.tsx',
      "import { B } from '../team/B.tsx';",
      'features/scan may not import features/team',
    ],
    ['src/features/scan/a.tsx', "const flow = import('@xyflow/react');", 'may not import the package'],
    [
      'src/features/scan/a.tsx',
      "import lijst from '../../../checklists/x.yaml';",
      'only content reads checklists/',
    ],
    ['src/ui/Knop.tsx', "import { main } from '../app/main.tsx';", 'ui may not import app'],
    ['src/extra/a.ts', "import 'react';", 'stands in no folder'],
  ])('refuses in %s: %s', (file, source, rule) => {
    expect(problemsOf(file, source)).toEqual([expect.stringContaining(rule)]);
  });

  test('finds a cycle', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(nodesOnCycles(edges)).toEqual(['b', 'c']);
  });
});

/** `src/domain/proces` for a file in that folder. */
function domainFolder(path: string): string | undefined {
  return /^src\/domain\/[^/]+(?=\/)/.exec(path)?.[0];
}

/** The pairs as edges, in the form that the graph functions take. */
function groupBy(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const [from, to] of pairs) edges.set(from, [...(edges.get(from) ?? []), to]);
  return edges;
}
