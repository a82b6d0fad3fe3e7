// Every channel of the contract is called with something that it takes: it answers with what its schema says, and only
// in the role that it is for. A channel without a row here does not compile.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Channel, channels, type InputOf } from '../../src-main/contract/contract.ts';
import type { ListMapping } from '../../src-main/domain/list-import/mapping.ts';
import type { ReportBundle } from '../../src-main/domain/package/format.ts';
import type { Role } from '../../src-main/domain/workspace.ts';
import { packages as envelopes } from '../../src-main/exchange/read-package.ts';
import { fullRecords } from '../domain/full-records.ts';
import { fullReport } from '../domain/samples.ts';
import { generateProjects, toUtf8Csv } from '../exchange/lists/generated-list.ts';
import { receiptEnvelope, requestEnvelope } from '../exchange/sample-messages.ts';
import { type ChosenList, chooseList, listFile, questionOf } from './bring-in.ts';
import { fillWithEveryKind, organisation, year } from './every-kind.ts';
import { receive, request, seal, sentReport, subjectOf } from './from-city-office.ts';
import { keepKnownKey, knownThumbprint } from './kept-key.ts';
import { keepSentMessage } from './kept-message.ts';
import { draftReport, receive as receiveSealed, reportFrom, sealReport } from './made-packages.ts';
import {
  createCityOffice,
  exportReport,
  jobId,
  openCopy,
  previewFiles,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

interface Call<C extends Channel> {
  /** Absent: the channel is for both roles. */
  role?: Role;
  /** It answers also when no organisation is open. */
  needsNone?: true;
  input: InputOf<C> | ((core: TemporaryCore) => Promise<InputOf<C>>);
}

const { activity, decision } = fullRecords;
const { id } = activity;
const reference = { type: 'activity', id } as const;
const records = [reference];
const query = {
  type: 'activity' as const,
  filters: [],
  sort: { by: 'title', direction: 'ascending' } as const,
};
const department = { role: 'department' } as const;
const cityOffice = { role: 'city-office' } as const;
const { contact } = fullReport;

/** Where an organisation is open, something has been done in it that can be undone. */
const afterChange = async (core: TemporaryCore): Promise<Record<string, never>> => {
  await core.call('workspace.saveContact', { contact: { name: 'Ny' } });
  return {};
};

/** The question about a list of the person's own, which is open where it can be. */
async function listQuestion(core: TemporaryCore): Promise<ChosenList> {
  const { workspace } = await core.must('app.state', {});
  if (workspace?.role === 'department') return questionOf(await chooseList(core, list));
  const mapping: ListMapping = { recordType: 'project', headerRow: 0, columns: [], key: [] };
  return { listId: jobId, sheet: 0, mapping, skipped: [] };
}

/** A report that has come to stadskontoret, where that is open. */
async function receivedReport(core: TemporaryCore): Promise<string> {
  const { workspace } = await core.must('app.state', {});
  if (workspace?.role !== 'city-office') return jobId;
  const [preview] = await previewFiles(core, packages);
  await core.must('package.import', { previewId: preview?.previewId ?? '', jobId });
  const { rows } = await core.must('board.get', { year });
  return rows.find(({ received }) => received)?.received?.messageId ?? jobId;
}

const point = { severity: 'must', questionId: 'prioriterade-omraden', comment: 'Vilka?' } as const;
async function pointOfReport(core: TemporaryCore): Promise<{ messageId: string; itemId: string }> {
  const messageId = await receivedReport(core);
  const saved = await core.call('completion.savePoint', { messageId, point });
  return { messageId, itemId: saved.ok ? saved.value.itemId : jobId };
}

const approval = { body: 'Kommunstyrelsen', decidedOn: '2007-04-11' } as const;
/** Does nothing where stadskontoret is not open. */
async function approveYear(core: TemporaryCore): Promise<void> {
  await receivedReport(core);
  await core.call('approval.record', { year, decision: approval, jobId });
}

/** A row of the handlingsplan that the förvaltning was asked about and has reported on, where stadskontoret is open. */
async function reportedMeasure(core: TemporaryCore): Promise<{ id: string; organisation: string }> {
  const { workspace } = await core.must('app.state', {});
  if (workspace?.role === 'city-office') {
    const office = workspace.organisation;
    const record = { id: jobId, organisation: office, planYear: year, responsible: organisation };
    await core.must('record.save', { type: 'measure', record, basedOn: 0, year });
    await core.must('request.save', { year, draft: { ...draft, rates: [] } });
    core.choices.folder = temporaryFolder();
    await core.must('request.send', { year, organisations: [organisation], jobId });
    const report = draftReport();
    report.payload.measures = [{ measureId: jobId, status: 'genomford' }];
    await receiveSealed(core, sealReport(report));
  }
  return { id: jobId, organisation };
}

/** Two förvaltningar that have reported a project, where stadskontoret is open. */
async function sharedProject(core: TemporaryCore): Promise<InputOf<'sharedProject.decide'>> {
  const { workspace } = await core.must('app.state', {});
  const members = await Promise.all(
    ['sdf-fosie', 'miljoforvaltningen'].map(async (code, index) => {
      const report = reportFrom(code, index + 1);
      if (workspace?.role === 'city-office') await receiveSealed(core, sealReport(report));
      return { organisation: code, id: report.payload.projects[0]?.id ?? jobId };
    }),
  );
  return { choices: [{ year, members, isSame: false }] };
}

const draft = { signaturePolicy: 'optional', rates: [], dueOn: '2007-01-31' } as const;

/** The first text of the received report that can be quoted. */
async function quoteOf(core: TemporaryCore) {
  await receivedReport(core);
  const quotable = await core.call('annualReport.quotable', { year, organisation });
  const place = quotable.ok ? quotable.value.texts[0]?.place : undefined;
  return { year, section: 'work', organisation, place: place ?? { question: 'q1' } };
}

async function quotedSection(core: TemporaryCore) {
  await core.call('annualReport.addQuote', await quoteOf(core));
  const view = await core.call('annualReport.section', { year, section: 'work' });
  return { year, section: 'work', id: (view.ok ? view.value.quotes[0]?.id : undefined) ?? jobId };
}

const calls: { readonly [C in Channel]: Call<C> } = {
  'app.state': { needsNone: true, input: {} },
  'app.setTheme': { needsNone: true, input: { theme: 'dark' } },
  'vocabulary.get': { needsNone: true, input: {} },
  'workspace.chooseFolder': { needsNone: true, input: { organisation } },
  'workspace.defaultFolder': { needsNone: true, input: { organisation } },
  'workspace.create': {
    needsNone: true,
    input: { role: 'department', organisation: 'kulturforvaltningen', contact },
  },
  'workspace.open': {
    needsNone: true,
    async input(core) {
      const { workspace } = await core.must('app.state', {});
      const other = { role: 'department', organisation: 'kulturforvaltningen' } as const;
      await core.must('workspace.create', { ...other, contact });
      return workspace ? { role: workspace.role, organisation: workspace.organisation } : other;
    },
  },
  'workspace.close': { needsNone: true, input: {} },
  'workspace.saveContact': { input: { contact } },
  'workspace.inspect': { input: {} },
  'overview.get': { ...department, input: { year } },
  'calendar.save': {
    ...department,
    async input(core) {
      const record = { ...fullRecords.opportunity, stage: 'uppmarksammad' as const, deadline: '2007-03-01' };
      await core.call('record.save', { type: 'opportunity', record, basedOn: 1, year });
      return {};
    },
  },
  'record.list': { input: { query, offset: 0, limit: 50 } },
  'record.ids': { input: { query } },
  'record.facets': { input: { type: 'project', year } },
  'record.search': { input: { text: 'malmö' } },
  'record.draft': { input: { type: 'activity', year } },
  'record.get': { input: { ...reference, year } },
  'record.save': {
    async input(core) {
      const { workspace } = await core.must('app.state', {});
      const record = { ...activity, organisation: workspace?.organisation ?? organisation, title: 'Ny' };
      return { type: 'activity', record, basedOn: 1, year };
    },
  },
  'record.remove': { input: { records } },
  'record.restore': {
    async input(core) {
      await core.call('record.remove', { records });
      return { records };
    },
  },
  'record.wastebasket': {
    async input(core) {
      await core.call('record.remove', { records });
      return {};
    },
  },
  'record.duplicate': { input: reference },
  'record.carryCandidates': { input: { type: 'outreach', toYear: year + 1 } },
  'record.carryForward': { input: { type: 'activity', ids: [id], toYear: year + 1 } },
  'record.changeMany': {
    input: { type: 'activity', ids: [id], member: 'unit', change: { mode: 'set', value: 'Hamnen' } },
  },
  'record.fetchKnown': { ...cityOffice, input: { type: 'twin-town', year } },
  'actionPlan.save': {
    ...cityOffice,
    async input(core) {
      const record = { ...fullRecords.measure, organisation: sample.cityOffice.organisation };
      await core.call('record.save', { type: 'measure', record, basedOn: 0, year });
      return { year };
    },
  },
  'record.links': { input: { type: 'decision', id: decision.id } },
  'record.history': { input: { id } },
  'opportunity.toProject': { input: { id: fullRecords.opportunity.id, year } },
  'project.decisions': { input: { year } },
  'list.choose': { ...department, input: {} },
  'list.suggest': {
    ...department,
    async input(core) {
      const { listId, sheet } = await listQuestion(core);
      return { listId, sheet };
    },
  },
  'list.plan': { ...department, input: listQuestion },
  'list.rows': {
    ...department,
    input: async (core) => ({ ...(await listQuestion(core)), show: 'create', offset: 0, limit: 10 }),
  },
  'list.import': {
    ...department,
    async input(core) {
      const question = await listQuestion(core);
      const plan = await core.call('list.plan', question);
      return { ...question, digest: plan.ok ? plan.value.digest : 'f'.repeat(64), jobId };
    },
  },
  'list.release': { needsNone: true, input: {} },
  'undo.state': { needsNone: true, input: afterChange },
  'undo.undo': { input: afterChange },
  'undo.redo': {
    async input(core) {
      await afterChange(core);
      await core.must('undo.undo', {});
      return {};
    },
  },
  'view.list': { input: {} },
  'view.save': { input: { name: 'Vyn', query } },
  'view.remove': {
    async input(core) {
      const saved = await core.call('view.save', { name: 'Vyn', query });
      return { id: saved.ok ? (saved.value.rows[0]?.id ?? '') : id };
    },
  },
  'file.digest': { input: {} },
  'report.get': { ...department, input: { year } },
  'report.saveAnswer': { ...department, input: { year, answer: { question: 'resultat', text: 'Ja.' } } },
  'report.saveNothingToReport': { ...department, input: { year, nothingToReport: true } },
  'report.saveFollowUp': {
    ...department,
    async input(core) {
      const asked = { kind: 'report-request', to: organisation, number: 61 } as const;
      const payload = request({ measures: [{ id: jobId, title: 'Lathund' }] });
      const { workspace } = await core.must('app.state', {});
      if (workspace?.role === 'department') await receive(core, seal({ ...asked, payload }));
      return { year, followUp: { measureId: jobId, status: 'pagar' } };
    },
  },
  'report.markReady': { ...department, input: { year, part: 'work', isReady: true } },
  'report.export': { ...department, input: { year, jobId } },
  'report.exportAgain': { ...department, input: { year, revision: 1, jobId } },
  'report.rates': { ...department, input: { year } },
  'response.list': { ...department, input: { year } },
  'response.save': {
    ...department,
    async input(core) {
      const response = { itemId: openPoint.itemId, action: 'fixed' } as const;
      const { workspace } = await core.must('app.state', {});
      if (workspace?.role === 'department') await receive(core, completion());
      return { year, response };
    },
  },
  'explanation.save': { ...department, input: { year, explanation: { rule: 'R050', text: 'Så är det.' } } },
  'handover.get': { ...department, input: { year } },
  'handover.save': { ...department, input: { year, draft: { message: 'Lycka till!' } } },
  'handover.send': { ...department, input: { year, jobId } },
  'board.get': { ...cityOffice, input: { year } },
  'board.saveExpectation': { ...cityOffice, input: { year, organisation, expected: false } },
  'board.extend': {
    ...cityOffice,
    input: { year, organisations: [organisation], dueOn: '2007-03-01', reason: 'Sjukdom.' },
  },
  'board.saveCover': { ...cityOffice, input: { year: 2013, organisation: 'sdf-fosie', by: 'sof-soder' } },
  'package.preview': { input: { jobId } },
  'package.previewAgain': {
    async input(core) {
      if (core.choices.packages) await previewFiles(core, core.choices.packages);
      const received = await core.call('package.received', {});
      const sha256 = received.ok ? received.value.rows[0]?.sha256 : undefined;
      return { sha256: sha256 ?? 'a'.repeat(64), jobId };
    },
  },
  'package.handOut': {
    async input(core) {
      if (core.choices.packages) await previewFiles(core, core.choices.packages);
      const received = await core.call('package.received', {});
      return { sha256: (received.ok ? received.value.rows[0]?.sha256 : undefined) ?? 'a'.repeat(64) };
    },
  },
  'package.received': { input: {} },
  'package.import': {
    async input(core) {
      const [preview] = core.choices.packages ? await previewFiles(core, core.choices.packages) : [];
      return { previewId: preview?.previewId ?? jobId, jobId };
    },
  },
  'annualReport.get': { ...cityOffice, input: { year } },
  'annualReport.section': { ...cityOffice, input: { year, section: 'summary' } },
  'annualReport.figures': { ...cityOffice, input: { year } },
  'annualReport.setState': { ...cityOffice, input: { year, section: 'summary', state: 'done' } },
  'annualReport.freezeAll': { ...cityOffice, input: { year } },
  'annualReport.review': { ...cityOffice, input: { year, section: 'summary' } },
  'annualReport.quotable': { ...cityOffice, input: { year, organisation } },
  'annualReport.addQuote': { ...cityOffice, input: quoteOf },
  'annualReport.removeQuote': { ...cityOffice, input: quotedSection },
  'annualReport.settleQuote': {
    ...cityOffice,
    input: async (core) => ({ ...(await quotedSection(core)), takes: 'old' }),
  },
  'annualReport.saveText': { ...cityOffice, input: { year, section: 'introduction', text: 'Text.' } },
  'annualReport.compile': { ...cityOffice, input: { year, jobId } },
  'measure.followUps': { ...cityOffice, input: { year } },
  'measure.takeFollowUp': { ...cityOffice, input: (core) => reportedMeasure(core) },
  'request.get': { ...cityOffice, input: { year } },
  'request.save': { ...cityOffice, input: { year, draft: { ...draft, rates: [] } } },
  'request.draftQuestion': { ...cityOffice, input: {} },
  'request.rehearse': { ...cityOffice, input: { year: year + 1 } },
  'request.send': {
    ...cityOffice,
    async input(core) {
      await core.call('request.save', { year, draft: { ...draft, rates: [] } });
      return { year, organisations: [organisation], jobId };
    },
  },
  'receipt.write': {
    ...cityOffice,
    input: async (core) => ({ messageIds: [await receivedReport(core)], jobId }),
  },
  'completion.get': { ...cityOffice, input: async (core) => ({ messageId: await receivedReport(core) }) },
  'completion.savePoint': {
    ...cityOffice,
    input: async (core) => ({ messageId: await receivedReport(core), point }),
  },
  'completion.removePoint': { ...cityOffice, input: pointOfReport },
  'completion.closePoint': {
    ...cityOffice,
    input: async (core) => ({ ...(await pointOfReport(core)), isClosed: true }),
  },
  'completion.send': {
    ...cityOffice,
    input: async (core) => ({ messageId: (await pointOfReport(core)).messageId, jobId }),
  },
  'review.act': {
    ...cityOffice,
    async input(core) {
      const messageId = await receivedReport(core);
      const review = await core.call('completion.get', { messageId });
      const digest = review.ok ? review.value.digest : 'a'.repeat(64);
      return { reports: [{ messageId, digest }], act: 'lock' };
    },
  },
  'review.saveNote': {
    ...cityOffice,
    input: async (core) => ({ messageId: await receivedReport(core), place: 'report', text: 'Läst.' }),
  },
  'review.package': { ...cityOffice, input: async (core) => ({ messageId: await receivedReport(core) }) },
  'feedback.send': {
    ...cityOffice,
    async input(core) {
      await receivedReport(core);
      return { year, jobId };
    },
  },
  'reminder.write': {
    ...cityOffice,
    input: { year, organisations: [organisation], form: 'letter', jobId },
  },
  'message.list': { input: { year } },
  'message.get': { input: { id: receiptEnvelope.header.messageId } },
  'message.handOut': { input: { id: receiptEnvelope.header.messageId, jobId } },
  'inboxFolder.get': { input: {} },
  'inboxFolder.choose': { input: {} },
  'inboxFolder.forget': { input: {} },
  'key.state': { input: {} },
  'key.make': { input: {} },
  'key.resume': {
    async input(core) {
      const made = await core.call('key.make', {});
      return { thumbprint: made.ok ? (made.value.own?.thumbprint ?? '') : knownThumbprint };
    },
  },
  'key.retire': { input: {} },
  'key.revoke': { input: { thumbprint: knownThumbprint } },
  'key.restore': { input: { thumbprint: knownThumbprint } },
  'approval.get': { ...cityOffice, input: { year } },
  'approval.savePaper': {
    ...cityOffice,
    input: { year, paper: { proposals: [], documents: [], steps: [], signatories: [] } },
  },
  'approval.writePaper': { ...cityOffice, input: { year, jobId } },
  'approval.record': {
    ...cityOffice,
    async input(core) {
      await receivedReport(core);
      return { year, decision: approval, jobId };
    },
  },
  'approval.withdraw': {
    ...cityOffice,
    async input(core) {
      await approveYear(core);
      return { year, reason: 'Fel år.' };
    },
  },
  'approval.handOut': {
    ...cityOffice,
    async input(core) {
      await approveYear(core);
      return { year, edition: 'approved', jobId };
    },
  },
  'approval.saveCorrection': {
    ...cityOffice,
    async input(core) {
      await approveYear(core);
      return { year, correction: { right: 'Två resor.' } };
    },
  },
  'approval.removeCorrection': {
    ...cityOffice,
    async input(core) {
      await approveYear(core);
      const saved = await core.call('approval.saveCorrection', { year, correction: { right: 'Två.' } });
      return { year, id: saved.ok ? saved.value.id : jobId };
    },
  },
  'archive.get': { ...cityOffice, input: { year } },
  'archive.save': { ...cityOffice, input: { year, jobId } },
  'sharedProject.list': { ...cityOffice, input: { year } },
  'sharedProject.decide': { ...cityOffice, input: sharedProject },
  'sharedProject.withdraw': { ...cityOffice, input: { id: jobId } },
  'evaluation.get': { ...cityOffice, input: {} },
  'evaluation.saveText': {
    ...cityOffice,
    input: { from: 2006, to: 2006, chapter: 'summary', text: 'Text.' },
  },
  'evaluation.saveBridge': {
    ...cityOffice,
    input: { list: 'goals', fromCode: 'mal-2006-1' },
  },
  'evaluation.compile': { ...cityOffice, input: { from: 2006, to: 2006, jobId } },
  'job.cancel': { needsNone: true, input: { jobId } },
};

const openPoint = { itemId: jobId, severity: 'must', comment: 'Komplettera.' } as const;
/** About the report that the department has sent. */
const completion = () =>
  seal({
    kind: 'completion-request',
    payload: { subject: subjectOf(sent), items: [openPoint] },
    to: organisation,
    number: 501,
  });

/** What stadskontoret, too, has of its own. */
const saves = (['activity', 'project', 'opportunity', 'decision'] as const).map((type) => ({
  type,
  record: fullRecords[type],
}));

const owners: Readonly<Record<Role, string>> = {
  department: organisation,
  'city-office': sample.cityOffice.organisation,
};
const roles = Object.keys(owners) as Role[];
const rolesOf = (channel: Channel): readonly Role[] => {
  const { role } = calls[channel];
  return role ? [role] : roles;
};

let original: string;
let packages: string[];
let sent: ReportBundle;
let requestFile: string;
let list: string;
beforeAll(async () => {
  list = listFile(toUtf8Csv(generateProjects(2)));
  const core = startTemporaryCore();
  await fillWithEveryKind(core);
  const exported = await exportReport(core, temporaryFolder());
  packages = exported.slice(0, 1);
  sent = sentReport(exported);
  requestFile = join(temporaryFolder(), 'begaran.json');
  writeFileSync(requestFile, envelopes.toJson(requestEnvelope(organisation)));
  await createCityOffice(core);
  for (const record of saves)
    await core.must('record.save', {
      ...record,
      record: { ...record.record, organisation: sample.cityOffice.organisation },
      basedOn: 0,
      year,
    } as never);
  const folders = [];
  for (const owner of Object.values(owners))
    folders.push((await core.must('workspace.defaultFolder', { organisation: owner })).label);
  core.close();
  folders.forEach(keepSentMessage);
  for (const folder of folders) keepKnownKey(folder, 'kulturforvaltningen');
  original = core.folder;
});
afterAll(() => removeFolder(original));

/** The core on a copy of both organisations, with one of them open, and every question to the person answered. */
async function startIn(role: Role | undefined): Promise<TemporaryCore> {
  const folder = join(temporaryFolder(), 'copy');
  if (role) cpSync(original, folder, { recursive: true });
  const core = startTemporaryCore({ folder, firstId: 700_000 });
  const out = temporaryFolder();
  Object.assign(core.choices, { folder: out, save: join(out, 'sparad'), file: list });
  if (role) core.choices.packages = role === 'city-office' ? packages : [requestFile];
  if (role) await openCopy(core, owners[role]);
  return core;
}

async function reply(channel: Channel, role: Role | undefined) {
  const core = await startIn(role);
  const { input } = calls[channel];
  const given = typeof input === 'function' ? await input(core) : input;
  if ((channel === 'annualReport.compile' || channel === 'evaluation.compile') && role === 'city-office') {
    const [preview] = await previewFiles(core, packages);
    await core.must('package.import', { previewId: preview?.previewId ?? '', jobId });
  }
  const answer = await core.dispatch(channel, given);
  core.close();
  return { answer, logged: core.logged.filter((line) => line.includes('"bug"')) };
}

const failure = (code: string) => ({ ok: false, failure: { code, params: {} } });

describe('every channel', () => {
  it.each(channels.flatMap((channel) => rolesOf(channel).map((role) => ({ channel, role }))))(
    '$channel answers as its schema says, in a $role',
    async ({ channel, role }) => {
      const { answer, logged } = await reply(channel, role);
      expect([answer.ok, logged]).toEqual([true, []]);
    },
  );

  it.each(
    channels.flatMap((channel) =>
      roles.filter((role) => !rolesOf(channel).includes(role)).map((role) => ({ channel, role })),
    ),
  )('$channel is refused in a $role', async ({ channel, role }) => {
    expect((await reply(channel, role)).answer).toEqual(failure('WORKSPACE-WRONG-ROLE'));
  });

  it.each(channels.filter((channel) => !calls[channel].needsNone && !channel.startsWith('undo.')))(
    '%s says that no organisation is open',
    async (channel) => {
      expect((await reply(channel, undefined)).answer).toEqual(failure('WORKSPACE-NONE'));
    },
  );

  it.each(channels.filter((channel) => calls[channel].needsNone))(
    '%s answers before any organisation is open',
    async (channel) => {
      const { answer, logged } = await reply(channel, undefined);
      expect([answer.ok, logged]).toEqual([true, []]);
    },
  );
});
