// Återkoppling (årsrundan step 8): each förvaltning gets its own share back beside that of all, this year and the years
// before, and word of the decision once the yearly report is approved.
import { countYear } from '../domain/figures/count-year.ts';
import { feedbackFigures } from '../domain/figures/feedback-figures.ts';
import type { YearFigures } from '../domain/figures/year-figures.ts';
import { readReports } from './annual-report-handlers.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { approvedReport } from './approved-report.ts';
import { nextLetter, sendTo } from './next-letter.ts';
import { sentAbout } from './sent-messages.ts';
import type { Store } from './store.ts';

/** So many years back are told of, the year itself among them. */
const yearsTold = 20;

export const feedbackHandlers = (app: App): Handlers<'feedback.send'> => ({
  'feedback.send': async ({ year, organisations, message, decision, jobId }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const wanted = organisations && new Set(organisations);
    const years = figuresOfYears(app, store.value, year);
    const approval = decision ?? approvedReport(store.value, year)?.decision;
    const letters = readReports(store.value, year)
      .filter(({ organisation }) => wanted?.has(organisation) ?? true)
      .map(({ submission, organisation }) => {
        const { messageId, digest, seriesId, revision } = submission;
        return nextLetter(
          {
            kind: 'feedback',
            payload: {
              subject: { messageId, digest, seriesId, revision },
              ...(message !== undefined && { message }),
              ...(approval && { decision: approval }),
              figures: feedbackFigures(organisation, years),
            },
            recipient: organisation,
            year,
            inReplyTo: [{ kind: 'report-bundle', messageId, digest }],
          },
          sentAbout(store.value, 'feedback', seriesId).findLast(({ isHead }) => isHead),
        );
      });
    return sendTo(app, store.value, letters, jobId);
  },
});

/** The year and those before it that anyone has reported for, oldest first. */
function figuresOfYears({ ports }: App, store: Store, year: number): YearFigures[] {
  const decisions = store.values.list('shared-project');
  const years: YearFigures[] = [];
  for (let one = year - yearsTold + 1; one <= year; one += 1) {
    const reports = readReports(store, one);
    if (reports.length > 0) years.push(countYear(one, reports, ports.vocabulary, decisions));
  }
  return years;
}
