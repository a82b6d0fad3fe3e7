// Prints the outcome of a whole run alone on its last line, for people and for scripts.
import type { Reporter, TestModule } from 'vitest/node';

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

/** A file or a group that broke outside its tests counts as one failure: its tests may never have run. */
const outcomeOf = (modules: readonly TestModule[], unhandledErrors: number): Outcome => {
  const outcome: Outcome = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    outcome.failed += module.errors().length > 0 ? 1 : 0;
    for (const suite of module.children.allSuites()) outcome.failed += suite.errors().length > 0 ? 1 : 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      outcome[state === 'pending' ? 'skipped' : state] += 1;
    }
  }
  return outcome;
};

const closingLine = ({ passed, failed, skipped }: Outcome): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    process.stdout.write(`${closingLine(outcomeOf(modules, unhandledErrors.length))}\n`);
  }
}
