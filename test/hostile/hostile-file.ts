import type { PackageCode } from '../../src-main/domain/package/codes.ts';

export interface HostileFile {
  /** Its number in the format's test list. */
  id: string;
  name: string;
  fileName: string;
  /** Made anew each time: some are large. */
  readonly bytes: Uint8Array;
  /** The code that refuses it; of several, any one. */
  expectedCode: PackageCode | PackageCode[];
}

export const hostileFile = (
  id: string,
  name: string,
  extension: string,
  expectedCode: HostileFile['expectedCode'],
  make: () => Uint8Array | string,
): HostileFile => ({
  id,
  name,
  fileName: `rapport.${extension}`,
  expectedCode,
  get bytes() {
    const made = make();
    return typeof made === 'string' ? Buffer.from(made) : made;
  },
});
