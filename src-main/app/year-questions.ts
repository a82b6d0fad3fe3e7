// The questions that a year's report answers: those of the request, where one was sent or has come; else the shipped ones.
import {
  type AskedQuestion,
  isOfTheYear,
  shippedQuestions,
  withQuestions,
} from '../domain/asked-question.ts';
import type { Answer } from '../domain/department-report.ts';
import type { PayloadOf } from '../domain/package/format.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { App } from './app.ts';
import { receivedRequest } from './received-messages.ts';
import { sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';

interface WhoseYear {
  organisation: string;
  year: number;
}

/** The request that counts for a report, on whichever side of it the program stands. */
function requestTo(store: Store, { organisation, year }: WhoseYear): PayloadOf<'report-request'> | undefined {
  const message =
    store.workspace.role === 'department'
      ? receivedRequest(store, year)
      : sentInYear(store, 'report-request', year).get(organisation);
  return message?.envelope.payload;
}

export function questionsOf({ ports, session }: App, whose: WhoseYear): AskedQuestion[] {
  const request = session.store && requestTo(session.store, whose);
  return request
    ? request.questions.map(({ isRequired = true, ...question }) => ({ ...question, isRequired }))
    : shippedQuestions(ports.vocabulary, whose.year);
}

/** Codes of those that must be answered. */
export const requiredQuestionsOf = (app: App, whose: WhoseYear): string[] =>
  questionsOf(app, whose)
    .filter(({ isRequired }) => isRequired)
    .map(({ code }) => code);

/** The code lists, with the questions as they are put to the organisation that year. */
export const vocabularyOf = (app: App, whose: WhoseYear): Vocabulary =>
  withQuestions(app.ports.vocabulary, questionsOf(app, whose));

/** The same with every question that was put to any of them: for what tells of all of their answers. */
export function vocabularyOfAll(app: App, year: number, organisations: readonly string[]): Vocabulary {
  const asked = organisations.flatMap((organisation) => questionsOf(app, { organisation, year }));
  const byCode = new Map(asked.map((question) => [question.code, question]));
  return byCode.size === 0 ? app.ports.vocabulary : withQuestions(app.ports.vocabulary, [...byCode.values()]);
}

/** The answers that belong to the own report of a year. */
export function answersOfYear(store: Store, year: number): Answer[] {
  const asked = receivedRequest(store, year)?.envelope.payload.questions ?? [];
  return store.reports.answers(year).filter(({ question }) => isOfTheYear(question, asked));
}
