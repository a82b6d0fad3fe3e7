// One package of every version and kind that has been sent, with every member that it has. They are kept for ever and never
// made anew: what was sent must be read, with the same digest and the same meaning (format §2.5).
import { readFileSync } from 'node:fs';
import type { Envelope, PackageKind } from '../../src-main/domain/package/format.ts';
import type { SigningKey } from '../../src-main/domain/package/signing-key.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import testKeys from '../fixtures/signing-keys.json' with { type: 'json' };

/** Keys that nobody uses for anything else. */
export const signingKeys: Readonly<Record<'department' | 'cityOffice', SigningKey>> = {
  department: testKeys.department as SigningKey,
  cityOffice: testKeys.cityOffice as SigningKey,
};

export interface Golden {
  file: string;
  version: '1.0' | '1.1' | '1.2' | '1.3';
  kind: PackageKind;
  digest: string;
  signedWith?: keyof typeof signingKeys;
}

export const goldenPackages: readonly Golden[] = [
  {
    file: 'package-1.0.json',
    version: '1.0',
    kind: 'report-bundle',
    digest: '11736b6a0779fe9634958e06fbc6e9e9d57d3313ffb777966d227815b3b87947',
  },
  {
    file: 'package-1.1.json',
    version: '1.1',
    kind: 'report-bundle',
    digest: '404dfd3fff8d260b206059b2fd903abead0b6c1ffde84cfd955b229d3ca0e72a',
  },
  {
    file: 'package-1.2.json',
    version: '1.2',
    kind: 'report-bundle',
    digest: '7cf4853edd7d39cd1da0e3a30348862e55615205842e0c83d10c556ae1c5b320',
    signedWith: 'department',
  },
  {
    file: 'report-request-1.2.json',
    version: '1.2',
    kind: 'report-request',
    digest: '7ab561c6892726bf86b0fc19b9ac6a81f707a08fabf21d6e9b5e308e3261cf5d',
    signedWith: 'cityOffice',
  },
  {
    file: 'receipt-1.2.json',
    version: '1.2',
    kind: 'receipt',
    digest: 'b5f0d339cea5a5de4ec7c75d241bd3b78ca6d29dd14e61592188354b8001bb2e',
    signedWith: 'cityOffice',
  },
  {
    file: 'completion-request-1.2.json',
    version: '1.2',
    kind: 'completion-request',
    digest: 'b5cffe0aa9fc0b4af25d8b1cd72d2d5cecd0f108c8e3756ac2f5e48e9aaf8ff6',
    signedWith: 'cityOffice',
  },
  {
    file: 'feedback-1.2.json',
    version: '1.2',
    kind: 'feedback',
    digest: '5f9635d10d59949e52e4777cc7dd0c2ea54d7dbb2f979ce8cc9edfa8308a2439',
    signedWith: 'cityOffice',
  },
  {
    file: 'handover-1.2.json',
    version: '1.2',
    kind: 'handover',
    digest: 'bc1c3f0af1f9d57b5d48acdbc7b6140f4b921533d0c5ea598c4e1c461036cba8',
    signedWith: 'department',
  },
  {
    file: 'package-1.3.json',
    version: '1.3',
    kind: 'report-bundle',
    digest: 'dfbc2fee27fe84fc85b315bd33073827d7f6e9430e3fd9af560c880a53d7f763',
    signedWith: 'department',
  },
  {
    file: 'report-request-1.3.json',
    version: '1.3',
    kind: 'report-request',
    digest: '0bae01e0f1a8627dabfb9c850250b41cd596b6f856c505acadd8f3cee86a3b5a',
    signedWith: 'cityOffice',
  },
  {
    file: 'receipt-1.3.json',
    version: '1.3',
    kind: 'receipt',
    digest: '207e9430315cc1ba0adf73cf20525d066abfc16ec307ce96a8d92972106745cb',
    signedWith: 'cityOffice',
  },
  {
    file: 'completion-request-1.3.json',
    version: '1.3',
    kind: 'completion-request',
    digest: '64449b0a092e20fe374a30f206a39ddd3a53d423f970995c7a7dc065664891b9',
    signedWith: 'cityOffice',
  },
  {
    file: 'feedback-1.3.json',
    version: '1.3',
    kind: 'feedback',
    digest: 'c4f7c9ab206a0f8b2a20f4bc6fc626343297776b95966fad6f4328b0d0a99a66',
    signedWith: 'cityOffice',
  },
  {
    file: 'handover-1.3.json',
    version: '1.3',
    kind: 'handover',
    digest: '24dc5d32470f6b98a3cf48cb0f5c320314a27899d6ac94ae3d4ed1c05e0eaa71',
    signedWith: 'department',
  },
];

export const goldenBytes = ({ file }: Pick<Golden, 'file'>): Buffer =>
  readFileSync(new URL(`../fixtures/${file}`, import.meta.url));

/** @throws when the package is not read. */
export async function openGolden(golden: Pick<Golden, 'file'>): Promise<Envelope> {
  const { envelope, findings } = await packages.read(goldenBytes(golden), golden.file);
  if (!envelope) throw new Error(`${golden.file}: ${findings.map(({ code }) => code).join()}`);
  return envelope;
}
