// The published format as files that a program can use (assets/package-format): a JSON Schema 2020-12 per kind and version,
// and tables of every member, both drawn from the schemas that the reader itself goes by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { envelopeSchemaOf, formatVersions, packageKinds } from '../domain/package/format.ts';
import type { Options } from './commands.ts';
import { memberTables } from './format-tables.ts';
import { assetsFolder } from './start-core.ts';
import type { Terminal } from './terminal.ts';

export const formatFolder = join(assetsFolder, 'package-format');

/** @returns file name → text. */
export function formatFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const version of formatVersions)
    for (const kind of packageKinds) {
      const schema = envelopeSchemaOf(version, kind);
      if (!schema) continue;
      const { $schema, ...published } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
      const named = {
        $schema,
        $id: `urn:eu-rapportpaket:${kind}:${version}`,
        title: `${kind} ${version}`,
        ...published,
      };
      files.set(`schema/${kind}-${version}.schema.json`, `${JSON.stringify(named, null, 2)}\n`);
    }
  files.set('MEMBERS.md', memberTables());
  return files;
}

/** Writes them anew, after the format has got a new version. */
export async function formatCommand({ out = formatFolder }: Options, terminal: Terminal): Promise<number> {
  const files = [...formatFiles()];
  mkdirSync(resolve(out, 'schema'), { recursive: true });
  for (const [name, text] of files) writeFileSync(resolve(out, name), text);
  return terminal.result(
    { files: files.map(([name]) => name) },
    files.map(([name]) => `Skrev ${name}`),
  );
}
