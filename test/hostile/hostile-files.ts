// The bad files of the package format's test list, as far as one file alone can show them: each is made from a good
// one by the smallest change, with the code that must refuse it.
import { sampleDocument } from '../exchange/sample-envelope.ts';
import { hostileContainers } from './hostile-containers.ts';
import { hostileDocuments } from './hostile-documents.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileJson } from './hostile-json.ts';

const document = await sampleDocument();

export const hostileFiles = (): HostileFile[] => [
  ...hostileContainers(document),
  ...hostileDocuments(document),
  ...hostileJson(),
];
