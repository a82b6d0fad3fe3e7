// What a person meets at the window with 100,000 records in the register: the built program with its real core, in
// Chromium through the stand-in, or in Electron where that is installed. The floor of each is a bare page in Chromium
// that is used in the same way, turn by turn.
import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type OpenApplication, openApplication } from '../e2e/harness/open-application.ts';
import { buildWhenStale } from '../e2e/harness/prepare.ts';
import { launchTestBrowser } from '../electron-stand-in/chromium.ts';
import { reportYear } from './generate.ts';
import { interleave, type Measurement, percentile, type Samples } from './measure.ts';
import type { Register } from './register.ts';

const keystrokeLimit = 50;
const frameLimit = 50;
const firstScreenLimit = 1_000;

/** Long enough for all that a key sets off to have come to the screen. */
const settled = 300;
const typed = ['utveckling', 'malm', 'trafik', 'hamn'];
const turnsOfTheWheel = 60;

/** A field that writes what is typed on the page, and a list of the same length as a year's activities. */
const barePage = `<!doctype html><title>Golv</title><input aria-label="Sök"><p></p>
<div style="height: 80vh; overflow: auto">${Array.from({ length: 4_000 }, (_, row) => `<div style="height: 36px">Rad ${row}</div>`).join('')}</div>
<script>document.querySelector('input').oninput = ({ target }) => {
  document.querySelector('p').textContent = target.value;
};</script>`;

/** P2c and P3d: the same window and the same bare page for both. P4b: openings of their own. */
export async function benchWindow({ userFolder }: Register): Promise<Measurement[]> {
  buildWhenStale();
  const browser = await launchTestBrowser();
  const viewport = { width: 1280, height: 800 };
  const openBarePage = async (): Promise<Page> => {
    const bare = await browser.newPage({ viewport });
    await bare.setContent(barePage);
    return bare;
  };
  const openWindow = (): Promise<OpenApplication> => openApplication({ dataFolder: userFolder });
  try {
    const firstScreen = await interleave(
      { warmUp: 1, measured: 5 },
      async () => {
        const bare = await openBarePage();
        const time = await timeToFirstScreen(bare, 'input');
        await bare.close();
        return time;
      },
      async () => {
        const { page, close } = await openWindow();
        const time = await timeToFirstScreen(page, 'h1');
        await close();
        return time;
      },
    );
    const bare = await openBarePage();
    const { page, close } = await openWindow();
    await goToActivities(page);
    const keystrokes = await typeInBoth(bare, page);
    const frames = await scrollBoth(bare, page);
    await close();
    return [
      judge('P2c', 'Tangent till träffarna i bild', keystrokes, 0.95, keystrokeLimit),
      judge('P3d', 'Längsta bilden när listan rullas', frames, 1, frameLimit),
      judge('P4b', 'Start till översikten i bild', firstScreen, 1, firstScreenLimit),
    ];
  } finally {
    await browser.close();
  }
}

/** @param share which of the times must keep within the limit: 1 is the longest. */
function judge(row: string, what: string, samples: Samples, share: number, limit: number): Measurement {
  const [floor, ours] = [percentile(samples.floor, 0.5), percentile(samples.ours, 0.5)];
  const p95 = { floor: percentile(samples.floor, share), ours: percentile(samples.ours, share) };
  const target = share === 1 ? `alla ≤ ${limit} ms` : `p95 ≤ ${limit} ms`;
  return { row, what, floor, ours, ratio: ours / floor, p95, target, reached: p95.ours <= limit };
}

/** @returns milliseconds from when the page began to load until the element stands there and nothing is on its way. */
async function timeToFirstScreen(page: Page, element: string): Promise<number> {
  const isThere = await page.waitForFunction(
    (selector) =>
      document.querySelector(selector) !== null && document.querySelector('.skeleton') === null
        ? performance.now()
        : undefined,
    element,
    { polling: 'raf' },
  );
  return (await isThere.jsonValue()) ?? Number.NaN;
}

async function goToActivities(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aktiviteter' }).click();
  await page.getByRole('button', { name: / År$/ }).click();
  await page.getByRole('option', { name: String(reportYear) }).click();
  await page.getByRole('searchbox').waitFor();
  await page.locator('.skeleton').waitFor({ state: 'detached' });
}

/** From here on `lastPaint` is when the latest change since a key was pressed came to the screen, in milliseconds. */
const watchKeystrokes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let pressed = 0;
    const watched = window as unknown as { lastPaint: number };
    const awaitPaint = (): void => {
      requestAnimationFrame(() => {
        // A message is handed over when the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          watched.lastPaint = performance.now() - pressed;
        };
        port2.postMessage(undefined);
      });
    };
    document.addEventListener('keydown', ({ timeStamp }) => {
      pressed = timeStamp;
    });
    document.addEventListener('input', awaitPaint);
    new MutationObserver(awaitPaint).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

async function typeInBoth(bare: Page, page: Page): Promise<Samples> {
  const press = async (onto: Page, letter: string): Promise<number> => {
    await onto.keyboard.press(letter);
    await rest(settled);
    return onto.evaluate(() => (window as unknown as { lastPaint: number }).lastPaint);
  };
  for (const onto of [bare, page]) await watchKeystrokes(onto);
  const samples: Samples = { floor: [], ours: [] };
  for (const word of typed) {
    for (const onto of [bare, page]) await onto.locator('input').first().fill('');
    await rest(settled);
    for (const letter of word) {
      samples.floor.push(await press(bare, letter));
      samples.ours.push(await press(page, letter));
    }
  }
  await page.locator('input').first().fill('');
  await rest(settled);
  return samples;
}

/** @returns the longest frame of each round. */
async function scrollBoth(bare: Page, page: Page): Promise<Samples> {
  const scroll = async (onto: Page, list: string): Promise<number> => {
    await onto.locator(list).first().hover();
    await onto.evaluate(() => {
      const watched = window as unknown as { longestFrame: number; isScrolling: boolean };
      watched.longestFrame = 0;
      watched.isScrolling = true;
      let before = performance.now();
      const onFrame = (now: number): void => {
        watched.longestFrame = Math.max(watched.longestFrame, now - before);
        before = now;
        if (watched.isScrolling) requestAnimationFrame(onFrame);
      };
      requestAnimationFrame(onFrame);
    });
    for (let turn = 0; turn < turnsOfTheWheel; turn += 1) await onto.mouse.wheel(0, 300);
    await rest(settled);
    return onto.evaluate(() => {
      const watched = window as unknown as { longestFrame: number; isScrolling: boolean };
      watched.isScrolling = false;
      return watched.longestFrame;
    });
  };
  return interleave(
    { warmUp: 1, measured: 5 },
    () => scroll(bare, 'div'),
    () => scroll(page, '[role="grid"]'),
  );
}
