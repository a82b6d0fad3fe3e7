// The layer table as a check: who may import whom, and which package belongs where. When it fails it says what is
// allowed, so that the mend is plain.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Layer {
  /** Folder or file, from the repository's root; the longest match wins. */
  place: string;
  layers: string[];
  packages: string[];
  node: boolean;
}

const everyMainLayer = [
  'domain',
  'contract',
  'app',
  'database',
  'documents',
  'exchange',
  'compose.ts',
  'ipc',
  'shell',
];
const inMain = (names: string[]): string[] => names.map((name) => `src-main/${name}`);

const table: Layer[] = [
  { place: 'src-main/domain', layers: inMain(['domain']), packages: ['zod'], node: false },
  { place: 'src-main/contract', layers: inMain(['contract', 'domain']), packages: ['zod'], node: false },
  { place: 'src-main/app', layers: inMain(['app', 'contract', 'domain']), packages: ['zod'], node: false },
  {
    place: 'src-main/database',
    layers: inMain(['database', 'domain', 'app/store.ts']),
    packages: ['better-sqlite3'],
    node: true,
  },
  {
    place: 'src-main/documents',
    layers: inMain(['documents', 'domain', 'app/ports.ts']),
    packages: ['docx', 'fflate', 'ical-generator', '@resvg/resvg-js'],
    node: true,
  },
  {
    place: 'src-main/exchange',
    layers: inMain(['exchange', 'domain', 'app/ports.ts']),
    packages: ['csv-parse', 'fflate', 'read-excel-file', 'saxes', 'zod'],
    node: true,
  },
  {
    place: 'src-main/compose.ts',
    layers: inMain(['app', 'contract', 'database', 'documents', 'domain', 'exchange']),
    packages: ['uuid'],
    node: true,
  },
  {
    place: 'src-main/cli',
    layers: inMain(['cli', 'compose.ts', 'contract', 'domain', 'app/ports.ts', 'app/core.ts']),
    packages: ['zod'],
    node: true,
  },
  { place: 'src-main/ipc', layers: inMain(everyMainLayer), packages: ['electron', 'zod'], node: true },
  { place: 'src-main/shell', layers: inMain(everyMainLayer), packages: ['electron', 'zod'], node: true },
  {
    place: 'src-renderer',
    layers: ['src-main/domain', 'src-main/contract', 'src-renderer'],
    packages: [
      '@fontsource-variable/source-sans-3',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'lucide-react',
      'react',
      'react-aria-components',
      'react-dom',
      'zod',
    ],
    node: false,
  },
];

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

const files = [...sourceFiles('src-main'), ...sourceFiles('src-renderer')];

const within = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
const layerOf = (file: string): Layer | undefined => table.find(({ place }) => within(file, place));

/** Every `from '…'`, bare `import '…'` and `import('…')` in a source text. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()'([^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function violation(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  if (!layer)
    return `${file} stands in no layer; the layers are ${table.map(({ place }) => place).join(', ')}`;
  if (specifier.startsWith('.')) {
    const target = relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
    return layer.layers.some((place) => within(target, place))
      ? undefined
      : `${file} imports ${target}; ${layer.place} may import only ${layer.layers.join(', ')}`;
  }
  if (specifier.startsWith('node:'))
    return layer.node ? undefined : `${file} imports ${specifier}; ${layer.place} may not know Node`;
  const name = packageOf(specifier);
  return layer.packages.includes(name)
    ? undefined
    : `${file} imports ${name}; ${layer.place} may use only ${layer.packages.join(', ') || 'no package'}`;
}

const featureOf = (file: string): string | undefined => /^src-renderer\/features\/([^/]+)\//.exec(file)?.[1];

describe('the layer table', () => {
  it('is kept by every import', () => {
    const violations = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => violation(file, specifier) ?? []),
    );
    expect(violations).toEqual([]);
  });

  it('would tell of an import that breaks it, and what is allowed', () => {
    expect(violation('src-main/domain/money.ts', '../database/open.ts')).toBe(
      'src-main/domain/money.ts imports src-main/database/open.ts; src-main/domain may import only src-main/domain',
    );
    expect(violation('src-renderer/main.tsx', 'electron')).toContain('src-renderer may use only');
    expect(violation('src-main/app/dispatch.ts', 'node:fs')).toContain('may not know Node');
  });

  it('keeps features of the window apart from each other', () => {
    const crossings = files.flatMap((file) => {
      const own = featureOf(file);
      if (own === undefined) return [];
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/'))
        .filter((target) => (featureOf(target) ?? own) !== own)
        .map((target) => `${file} imports ${target}; a feature never imports another feature`);
    });
    expect(crossings).toEqual([]);
  });

  it('finds the sources it is about', () => {
    for (const { place } of table)
      expect(
        files.some((file) => within(file, place)),
        place,
      ).toBe(true);
  });
});

describe('raw Electron IPC', () => {
  it('is named only in ipc/: elsewhere, use the contract and its client', () => {
    const users = files.filter((file) =>
      /\bipc(Main|Renderer)\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users.filter((file) => !within(file, 'src-main/ipc'))).toEqual([]);
  });
});
