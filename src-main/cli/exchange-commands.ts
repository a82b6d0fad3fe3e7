// The förvaltning's side of the exchange from a terminal: opening what stadskontoret has sent, and answering its points.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { PackagePreview } from '../contract/views.ts';
import { pointResponseSchema } from '../domain/completion.ts';
import { messageBlocks, pointPlace } from '../domain/outline/message-outline.ts';
import type { OutlineBlock } from '../domain/outline/outline.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { holdQuestion } from '../domain/wording/hold-questions.ts';
import { actionLabels, kindLabels, severityLabels } from '../domain/wording/messages.ts';
import { packageFindingText } from '../domain/wording/package-findings.ts';
import { missingYear, type Options, unwrap, withDatabase, yearOf } from './commands.ts';
import { exitCodes, type Terminal } from './terminal.ts';

const verdictTexts: Readonly<Record<PackagePreview['verdict'], string>> = {
  importable: 'kan tas emot',
  known: 'är redan mottagen',
  held: 'behöver avgöras',
  refused: 'kan inte tas emot',
};

/** Shows each file and takes it; what is held is taken only with --take, which is the person's decision. */
export const openCommand = (options: Options, terminal: Terminal): Promise<number> =>
  withDatabase(options, terminal, async (core) => {
    if (options.files.length === 0) return terminal.usage('Ange minst en fil att öppna.');
    core.choices.packages = options.files.map((file) => resolve(file));
    const vocabulary = unwrap(await core.call('vocabulary.get', {}), terminal);
    if ('code' in vocabulary) return vocabulary.code;
    const read = unwrap(await core.call('package.preview', { jobId: randomUUID() }), terminal);
    if ('code' in read) return read.code;
    if (read.value.outcome === 'cancelled') return exitCodes.failed;
    const outcomes: { fileName: string; kind?: string; verdict: string; codes: string[] }[] = [];
    for (const preview of read.value.previews) {
      showPreview(preview, vocabulary.value, terminal);
      const { previewId, fileName, kind, decidable } = preview;
      const isDecided = decidable && options.take === true;
      let verdict: string = preview.verdict;
      if (preview.verdict === 'importable' || isDecided) {
        const decision = isDecided ? { decision: { pinKey: false } } : {};
        const taken = unwrap(
          await core.call('package.import', { previewId, jobId: randomUUID(), ...decision }),
          terminal,
        );
        if ('code' in taken) return taken.code;
        verdict = 'imported';
        terminal.line('  Mottagen.');
      }
      outcomes.push({
        fileName,
        ...(kind && { kind }),
        verdict,
        codes: preview.findings.map(({ code }) => code),
      });
    }
    const stopped = outcomes.some(({ verdict }) => verdict === 'refused' || verdict === 'held');
    return terminal.result({ files: outcomes }, [], stopped ? exitCodes.findings : exitCodes.done);
  });

function showPreview(preview: PackagePreview, vocabulary: Vocabulary, terminal: Terminal): void {
  const { fileName, verdict, kind, message, findings } = preview;
  terminal.line(`${fileName}: ${kind ? `${kindLabels[kind].one}, ` : ''}${verdictTexts[verdict]}`);
  for (const finding of findings) {
    const { what, next } = packageFindingText(finding);
    terminal.line(`  ${finding.code}: ${what} ${next}`);
    const hold = holdQuestion(finding);
    if (hold) terminal.line(`  ${hold.question} ${hold.ifTaken} Ange --take för att ta emot filen.`);
  }
  for (const line of message ? messageBlocks(message.content, vocabulary).flatMap(linesOf) : [])
    terminal.line(`  ${line}`);
}

function linesOf(block: OutlineBlock): string[] {
  switch (block.type) {
    case 'heading':
      return ['', block.text];
    case 'paragraph':
      return block.text.split('\n');
    case 'fields':
      return block.fields.map(({ label, value }) => `${label}: ${value}`);
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'table':
    case 'chart': {
      const { columns, rows } = block.type === 'table' ? block : block.table;
      return [columns.map(({ header }) => header), ...rows].map((cells) => cells.join(' | '));
    }
    default:
      return [];
  }
}

const responsesSchema = z.array(pointResponseSchema);

/** Answers points from a JSON file, `[{ "itemId", "action", "comment" }]`; without a file it lists the points. */
export const respondCommand = (options: Options, terminal: Terminal): Promise<number> =>
  withDatabase(options, terminal, async (core) => {
    const year = yearOf(options);
    if (year === undefined) return terminal.usage(missingYear);
    const [file] = options.files;
    const responses = file === undefined ? [] : readResponses(resolve(file));
    if (responses === undefined)
      return terminal.usage(
        'Filen med svar går inte att läsa: ange en lista med itemId, action och comment.',
      );
    for (const response of responses) {
      const saved = unwrap(await core.call('response.save', { year, response }), terminal);
      if ('code' in saved) return saved.code;
    }
    const vocabulary = unwrap(await core.call('vocabulary.get', {}), terminal);
    if ('code' in vocabulary) return vocabulary.code;
    const listed = unwrap(await core.call('response.list', { year }), terminal);
    if ('code' in listed) return listed.code;
    const { points } = listed.value;
    const lines = points.flatMap((point) => [
      `${point.itemId} ${pointPlace(point, vocabulary.value)}`,
      `  ${severityLabels[point.severity]}: ${point.comment}`,
      `  ${point.response ? actionLabels[point.response.action] : 'Inte besvarad'}`,
    ]);
    const unanswered = points.some(({ severity, response }) => severity === 'must' && response === undefined);
    return terminal.result(
      listed.value,
      points.length === 0 ? ['Inga punkter är öppna.'] : lines,
      unanswered ? exitCodes.findings : exitCodes.done,
    );
  });

function readResponses(path: string): z.infer<typeof responsesSchema> | undefined {
  try {
    return responsesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
