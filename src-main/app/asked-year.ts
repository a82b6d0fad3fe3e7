// What stadskontoret has asked for a year, beside what the register has: how the request that came sets the year up.
import type { AskedYear } from '../contract/asked-views.ts';
import type { DepartmentReport } from '../domain/department-report.ts';
import { formatVersion } from '../domain/package/format.ts';
import type { App } from './app.ts';
import { receivedRequest } from './received-messages.ts';
import type { Store } from './store.ts';

/** @returns undefined when no request has come for the year. */
export function askedYear(
  { ports }: App,
  store: Store,
  { year, projects }: Pick<DepartmentReport, 'year' | 'projects'>,
): AskedYear | undefined {
  const message = receivedRequest(store, year);
  if (!message) return undefined;
  const { header, payload } = message.envelope;
  const { opensOn, dueOn, lastCorrectionOn, instructions, signaturePolicy, acceptVersions } = payload;
  const reported = new Set(projects.map(({ id }) => id));
  return {
    messageId: message.messageId,
    revision: message.revision,
    receivedAt: message.storedAt,
    opensOn,
    dueOn,
    lastCorrectionOn,
    instructions,
    missingProjects: (payload.expectedProjects ?? [])
      .filter(({ id }) => !reported.has(id))
      .map(({ id, name, endsOn }) => ({
        id,
        name,
        endsOn,
        isInRegister: store.records.summary(id) !== undefined,
      })),
    acceptVersions,
    writes: formatVersion,
    vocabularyVersion: header.vocabulary.version,
    ownVocabularyVersion: ports.vocabulary.version,
    lacksSignature: signaturePolicy === 'required' && store.keys.own() === undefined,
  };
}
