// What a report of an older version is in the newest, one version after the other (format §2.5). Each step is pure and takes
// the payload as its own version's schema left it; digest and signature were checked on the original, which stays the
// evidence. Within a major a minor version may only add optional members, so these steps change nothing. The first step that
// does comes with version 2.0, and with a fixture of before and after.
import type { formatVersions, PayloadOf } from './format.ts';

type Version = (typeof formatVersions)[number];

interface UpgradeStep {
  from: Version;
  to: Version;
  upgrade(payload: unknown): unknown;
}

const onlyAdds = (payload: unknown): unknown => payload;

export const upgradeSteps: readonly UpgradeStep[] = [
  { from: '1.0', to: '1.1', upgrade: onlyAdds },
  { from: '1.1', to: '1.2', upgrade: onlyAdds },
  { from: '1.2', to: '1.3', upgrade: onlyAdds },
];

/** @param payload a report's, valid in `from`. */
export function upgradeReport(payload: unknown, from: Version): PayloadOf<'report-bundle'> {
  const first = upgradeSteps.findIndex((step) => step.from === from);
  const steps = first === -1 ? [] : upgradeSteps.slice(first);
  return steps.reduce((before, step) => step.upgrade(before), payload) as PayloadOf<'report-bundle'>;
}
