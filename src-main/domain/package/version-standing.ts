// How the version that a package declares stands to the one that this program writes (format §2.5).

/**
 * `known`: same major, no newer minor · `newer-minor`: what it has that we do not know is set aside · `newer-major`: not
 * read · `older-major`: read by way of the upgrades · `too-old`: not read.
 */
export type VersionStanding = 'known' | 'newer-minor' | 'newer-major' | 'older-major' | 'too-old';

/** So many majors back are still read: some ten years of files. */
const majorsBack = 5;

const versionPattern = /^([1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;

function partsOf(version: string): [major: number, minor: number] | undefined {
  const match = versionPattern.exec(version);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** @returns undefined when `declared` is not written as a version. */
export function judgeVersion(declared: unknown, current: string): VersionStanding | undefined {
  const theirs = typeof declared === 'string' ? partsOf(declared) : undefined;
  const ours = partsOf(current);
  if (!theirs || !ours) return undefined;
  const [major, minor] = theirs;
  const [ourMajor, ourMinor] = ours;
  if (major > ourMajor) return 'newer-major';
  if (major < ourMajor - majorsBack) return 'too-old';
  if (major < ourMajor) return 'older-major';
  return minor > ourMinor ? 'newer-minor' : 'known';
}
