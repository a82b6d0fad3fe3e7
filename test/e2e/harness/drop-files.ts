import type { Page } from 'playwright-core';

/** Drops files on the middle of the window as a person would: by the mouse, from another program. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const { innerWidth, innerHeight } = await page.evaluate(() => ({
    innerWidth: window.innerWidth,
    innerHeight: window.innerHeight,
  }));
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const place = { x: innerWidth / 2, y: innerHeight / 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await debug.send('Input.dispatchDragEvent', { type, ...place });
  await debug.detach();
}
