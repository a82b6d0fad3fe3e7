// What is wrong with what is on the screen: held against WCAG by axe in both themes, and looked at in narrow windows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Axe = typeof axe;

/** The broken rules, each with the element that breaks it and how. */
const violations = async (page: Page): Promise<string[]> => {
  // Evaluated by the debugger, since the page itself runs no script that it did not come with.
  await page.evaluate(`window.axe ?? (() => { ${axeSource} })()`);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: Axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

/** The half of a small screen, and what is left of 1280 pixels when one enlarges four times (WCAG 1.4.10). */
const narrowWidths = [640, 320];

/** How many pixels of the page lie outside the window, by the window's width. */
const hiddenPixels = async (page: Page): Promise<Record<number, number>> => {
  const hidden: Record<number, number> = {};
  for (const width of narrowWidths) {
    await page.setViewportSize({ width, height: 800 });
    hidden[width] = await page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
    );
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return hidden;
};

export const faultsOn = async (page: Page) => {
  const byTheme: Record<string, string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    byTheme[colorScheme] = await violations(page);
  }
  return { ...byTheme, hiddenPixels: await hiddenPixels(page) };
};

export const noFaults = { light: [], dark: [], hiddenPixels: { 640: 0, 320: 0 } };
