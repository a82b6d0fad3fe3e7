// The published format says what the program does: the schemas are those that it reads by, and the samples are its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formatFiles, formatFolder } from '../../src-main/cli/format-files.ts';
import { packageCodes } from '../../src-main/domain/package/codes.ts';
import { formatVersions, packageKinds } from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { goldenBytes, goldenPackages } from '../exchange/golden.ts';

const textOf = (name: string): string => readFileSync(join(formatFolder, name), 'utf8');
const schemaOf = (kind: string, version: string) =>
  new Ajv2020({ allErrors: true }).compile(JSON.parse(textOf(`schema/${kind}-${version}.schema.json`)));

describe('assets/package-format', () => {
  it('holds what `npm run cli -- format` writes, and no other schema', () => {
    const files = formatFiles();

    expect(new Map([...files.keys()].map((name) => [name, textOf(name)]))).toEqual(files);
    expect(
      readdirSync(join(formatFolder, 'schema'))
        .map((name) => `schema/${name}`)
        .sort(),
    ).toEqual([...files.keys()].filter((name) => name.startsWith('schema/')).sort());
  });

  it('has a sample of every kind, which is the golden package', () => {
    const ofNewest = goldenPackages.filter(({ version }) => version === formatVersions.at(-1));

    expect(ofNewest.map(({ kind }) => kind).sort()).toEqual([...packageKinds].sort());
    for (const golden of ofNewest)
      expect(textOf(`samples/${golden.kind}.json`)).toBe(goldenBytes(golden).toString('utf8'));
  });

  it('has a sample .docx that carries the same report', async () => {
    const docx = readFileSync(join(formatFolder, 'samples/report-bundle.docx'));
    const { findings, envelope } = await packages.read(docx, 'rapport.docx');

    expect([findings, envelope]).toEqual([[], JSON.parse(textOf('samples/report-bundle.json'))]);
  });

  it.each(goldenPackages)('has a schema of $kind $version that the golden package keeps', (golden) => {
    const validate = schemaOf(golden.kind, golden.version);
    validate(JSON.parse(goldenBytes(golden).toString('utf8')));

    expect(validate.errors).toBeNull();
  });

  it.each(packageKinds)(
    'has a schema of %s that refuses what is missing, unknown or of a wrong form',
    (kind) => {
      const validate = schemaOf(kind, '1.3');
      const broken = (change: (document: Record<string, Record<string, unknown>>) => void): string[] => {
        const document = JSON.parse(textOf(`samples/${kind}.json`));
        change(document);
        validate(document);
        return (validate.errors ?? []).map(({ keyword }) => keyword);
      };

      expect([
        broken(({ header }) => delete header?.messageId),
        broken(({ payload }) => Object.assign(payload ?? {}, { novelty: true })),
        broken(({ header }) => Object.assign(header ?? {}, { createdAt: '2007-01-15 09:12' })),
      ]).toEqual([['required'], ['additionalProperties'], ['pattern']]);
    },
  );

  it('tells of every code, every kind and every file in its README', () => {
    const readme = textOf('README.md');
    const missing = [
      ...Object.keys(packageCodes).map((code) => `\`${code}\``),
      ...packageKinds.map((kind) => `\`${kind}\``),
      ...readdirSync(formatFolder).filter((name) => name !== 'README.md'),
    ].filter((word) => !readme.includes(word));

    expect(missing).toEqual([]);
  });
});
