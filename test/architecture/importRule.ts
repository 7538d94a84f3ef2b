/**
 * The import rule of the house: what each folder of src may import. `own` are our folders, `packages` what comes
 * from npm. A folder may always import from itself (features: only within one feature).
 */
type Rule = {
  own: readonly string[];
  /** Of these folders the types only. */
  ownTypes?: readonly string[];
  packages: readonly string[];
  /** Of these packages only by `import()`. */
  latePackages?: readonly string[];
  /** Reads the files in checklists/. */
  checklists?: true;
};

const REACT = ['react', 'react-dom'] as const;

export const RULES: Readonly<Record<string, Rule>> = {
  domain: { own: [], packages: ['zod'] },
  texts: { own: [], packages: [] },
  platform: { own: [], packages: [] },
  routes: { own: [], packages: [] },
  ui: { own: [], packages: [...REACT] },
  content: {
    own: ['domain', 'texts'],
    packages: ['zod', 'yaml', 'marked'],
    latePackages: ['virtual:feestdagen'],
    checklists: true,
  },
  storage: { own: ['domain'], packages: ['zod', 'yjs', 'idb'] },
  diagram: { own: ['domain', 'texts'], packages: ['d3-delaunay'] },
  werkmap: { own: ['domain', 'texts'], packages: ['zod'] },
  export: {
    own: ['domain', 'texts', 'diagram', 'werkmap'],
    packages: [],
    latePackages: ['fflate', 'bpmn-moddle', 'docx', 'ical-generator'],
  },
  import: {
    own: ['domain', 'texts', 'werkmap'],
    packages: [],
    latePackages: ['bpmn-moddle', 'dmn-moddle', 'feelin', 'xlsx', 'fflate'],
  },
  store: { own: ['domain'], ownTypes: ['storage'], packages: ['zustand', 'react'] },
  features: {
    own: [
      'domain',
      'texts',
      'platform',
      'routes',
      'ui',
      'content',
      'storage',
      'diagram',
      'werkmap',
      'export',
      'import',
      'store',
    ],
    packages: [...REACT, 'zustand', 'd3-delaunay'],
  },
  app: {
    own: [
      'domain',
      'texts',
      'platform',
      'routes',
      'ui',
      'content',
      'storage',
      'diagram',
      'werkmap',
      'export',
      'import',
      'store',
      'features',
    ],
    packages: [...REACT, 'zustand', 'zod'],
  },
};

const ASSET = /\.(css|svg|woff2)$/;

export type Import = {
  /** The file that imports, relative to the repository: `src/domain/…`. */
  file: string;
  /** As written for a package; relative to the repository for one of our files. */
  target: string;
  isPackage: boolean;
  isType: boolean;
  isLate: boolean;
};

/**
 * What is wrong with one import.
 * @returns a sentence that names the rule, or undefined when the import is allowed
 */
export function violation(found: Import): string | undefined {
  const folder = folderOf(found.file);
  const rule = folder === undefined ? undefined : RULES[folder];
  if (folder === undefined || rule === undefined)
    return `${found.file}: stands in no folder of the import rule`;
  const problem = found.isPackage ? packageProblem(rule, found) : ownProblem(folder, rule, found);
  return problem === undefined ? undefined : `${found.file} imports ${found.target}: ${problem}`;
}

function packageProblem(rule: Rule, { file, target, isLate, isType }: Import): string | undefined {
  const name = packageName(target);
  if (rule.packages.includes(name)) return undefined;
  if (rule.latePackages?.includes(name) === true) {
    return isLate || isType ? undefined : `${name} only by import(), it must load late`;
  }
  return `${folderOf(file)} may not import the package ${name}`;
}

function ownProblem(folder: string, rule: Rule, { file, target, isType }: Import): string | undefined {
  if (target.startsWith('checklists/')) {
    return rule.checklists === true ? undefined : 'only content reads checklists/';
  }
  const targetFolder = folderOf(target);
  if (targetFolder === undefined) {
    return ASSET.test(target) ? undefined : 'stands outside src';
  }
  if (targetFolder === folder) {
    const [from, to] = [featureOf(file), featureOf(target)];
    return folder === 'features' && from !== to ? `${from} may not import ${to}` : undefined;
  }
  if (rule.own.includes(targetFolder)) return undefined;
  if (rule.ownTypes?.includes(targetFolder) === true) {
    return isType ? undefined : `${folder} may import types only from ${targetFolder}`;
  }
  return `${folder} may not import ${targetFolder}`;
}

/** `domain` for `src/domain/proces/x.ts`; undefined outside src or directly in it. */
function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function featureOf(path: string): string {
  return /^src\/(features\/[^/]+)/.exec(path)?.[1] ?? path;
}

/** `zod` for `zod/mini`, `@scope/name` for `@scope/name/part`. */
export function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
