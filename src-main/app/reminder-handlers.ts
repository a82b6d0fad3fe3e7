// Påminnelser. The program sends nothing: it drafts a letter for the person's own mail program, or a line for a calendar, and
// remembers that it did.

import type { SentResult } from '../contract/message-views.ts';
import { toInstant } from '../domain/ids.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { findOrganisation, organisationName } from '../domain/vocabulary.ts';
import { formatDate } from '../domain/wording/format.ts';
import { type ReminderMatter, reminderEntry, reminderLetter } from '../domain/wording/reminders.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { expectedCodes } from './board-handlers.ts';
import { openPoints, sentIds } from './completion-points.ts';
import { readKeptReport } from './kept-report.ts';
import { lastDaysIn } from './last-day.ts';
import type { Job } from './ports.ts';
import { draftOf } from './request-handlers.ts';
import { sentAbout, sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';

interface Draft {
  organisation: string;
  name: string;
  bytes: Uint8Array;
}

export const reminderHandlers = (app: App): Handlers<'reminder.write'> => ({
  'reminder.write': async ({ year, organisations, form, jobId }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const matters = organisations.flatMap((organisation) => {
      const matter = matterOf(app, store.value, year, organisation);
      return matter ? [{ organisation, matter }] : [];
    });
    if (matters.length === 0) return fail('MESSAGE-NO-RECIPIENTS');
    const drafts: Draft[] = [];
    const createdAt = toInstant(app.ports.clock.now());
    for (const { organisation, matter } of matters) {
      const bytes =
        form === 'letter'
          ? await letterOf(app, store.value, organisation, matter, createdAt)
          : calendarOf(app, organisation, matter, createdAt);
      if (!bytes) return fail('REMINDER-NO-DAY');
      const name = `EU-paminnelse_${year}_${organisation}_${formatDate(createdAt)}.${form === 'letter' ? 'eml' : 'ics'}`;
      drafts.push({ organisation, name, bytes });
    }
    const folder = await app.ports.dialogs.chooseFolder('export');
    if (!folder.ok) return folder;
    const { value: chosen } = folder;
    if (chosen === undefined) return succeed({ outcome: 'cancelled' });
    return app.jobs.run(jobId, async (job) =>
      writeDrafts(app, store.value, { year, form, writtenAt: createdAt }, drafts, chosen, job),
    );
  },
});

/** Each is noted as soon as it is written, so that what was written before a stop is known. */
async function writeDrafts(
  app: App,
  store: Store,
  { year, form, writtenAt }: { year: number; form: 'letter' | 'calendar'; writtenAt: string },
  drafts: readonly Draft[],
  folder: string,
  job: Job,
): Promise<Result<SentResult>> {
  const { files, ids } = app.ports;
  const written: string[] = [];
  for (const [index, { organisation, name, bytes }] of drafts.entries()) {
    job.progress('writing', index, drafts.length);
    if (await job.pause()) break;
    const kept = files.write(files.join(folder, name), bytes);
    if (!kept.ok) return kept;
    written.push(name);
    const id = ids.next();
    const reminder = { id, organisation, form, writtenAt };
    store.values.save('reminder', String(year), id, reminder, auditNow(app, store));
  }
  return written.length === 0
    ? succeed({ outcome: 'cancelled' })
    : succeed({ outcome: 'sent', messages: written.length, fileNames: written, folderLabel: folder });
}

/** @returns undefined when there is nothing to be reminded of. */
function matterOf(app: App, store: Store, year: number, organisation: string): ReminderMatter | undefined {
  const { vocabulary, clock } = app.ports;
  if (!findOrganisation(vocabulary, organisation)) return undefined;
  const today = formatDate(toInstant(clock.now()));
  const { contact } = store.workspace;
  const sender = [contact.name, contact.function, 'Stadskontoret, Malmö stad', contact.workContact];
  const common = {
    year,
    name: organisationName(vocabulary, organisation),
    openPoints: 0,
    isExtended: false,
    sender: sender.filter((line) => line !== undefined),
  };
  const head = store.submissions.heads(year).find((one) => one.organisation === organisation);
  if (!head) {
    // Whose part a successor tells of is not waited for.
    const isCovered = store.values.find('cover', String(year), organisation) !== undefined;
    if (isCovered || !expectedCodes(app, store, year).has(organisation)) return undefined;
    const request = sentInYear(store, 'report-request', year).get(organisation)?.envelope.payload;
    const told = lastDaysIn(store, year)(organisation);
    const { lastCorrectionOn, ...asked } = request ?? draftOf(store, year);
    const dueOn = told?.dueOn ?? asked.dueOn;
    const isLate = dueOn !== undefined && dueOn < today;
    return {
      ...common,
      about: 'report',
      dueOn,
      lastCorrectionOn,
      isLate,
      isExtended: told?.isExtended ?? false,
    };
  }
  const requests = sentAbout(store, 'completion-request', head.seriesId);
  const sent = sentIds(requests);
  const points = openPoints(store, head.seriesId).filter(({ itemId }) => sent.has(itemId)).length;
  if (points === 0) return undefined;
  const dueOn = requests.findLast(({ isHead }) => isHead)?.envelope.payload.dueOn;
  return {
    ...common,
    about: 'completion',
    openPoints: points,
    dueOn,
    isLate: dueOn !== undefined && dueOn < today,
  };
}

async function letterOf(
  app: App,
  store: Store,
  organisation: string,
  matter: ReminderMatter,
  createdAt: string,
): Promise<Uint8Array> {
  const to = await addressOf(app, store, organisation, matter.year);
  return app.ports.mailDrafts.toEml({ to, ...reminderLetter(matter) }, createdAt);
}

/** On the last day, or where it has passed on the last day for corrections. */
function calendarOf(
  { ports }: App,
  organisation: string,
  matter: ReminderMatter,
  createdAt: string,
): Uint8Array | undefined {
  const today = formatDate(createdAt);
  const date = [matter.dueOn, matter.lastCorrectionOn].find((day) => day !== undefined && day >= today);
  if (date === undefined) return undefined;
  const id = `paminnelse.${matter.year}.${organisation}.${matter.about}`;
  return ports.calendars.toIcs([{ id, date, text: reminderEntry(matter) }], createdAt);
}

/** The work contact of whoever reported last, where it is an address and nothing else. */
async function addressOf(
  app: App,
  store: Store,
  organisation: string,
  year: number,
): Promise<string | undefined> {
  for (let one = year; one > year - 5; one -= 1) {
    const head = store.submissions.heads(one).find((submission) => submission.organisation === organisation);
    const contact = head && (await readKeptReport(app, head))?.payload.contact.workContact;
    if (contact !== undefined) return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(contact) ? contact : undefined;
  }
  return undefined;
}
