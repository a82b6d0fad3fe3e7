// A person who has only a keyboard. Nothing here clicks, focuses or fills by script: it presses keys and looks.
import type { ElementHandle, Locator, Page } from 'playwright-core';

/** More stops than any of the program's pages has. */
const manyStops = 250;
const moreThanAnyList = 400;

export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  /** The text as from a keyboard of its own, such as an input method's: at once instead of key by key. */
  type(text: string): Promise<void> {
    return this.#page.keyboard.insertText(text);
  }

  /** Waits until focus has been moved to the element, by the program or by a key before. */
  async arriveAt(element: Locator): Promise<void> {
    await element.and(this.#page.locator(':focus')).waitFor({ state: 'attached' });
  }

  /** Tabs until the element has focus, towards where it lies in the document. */
  async tabTo(element: Locator): Promise<void> {
    await element.waitFor({ state: 'attached' });
    const key = (await this.#liesBehind(element)) ? 'Shift+Tab' : 'Tab';
    // Found once: to find it anew by its role and name at every stop would take most of the time.
    const target = await element.elementHandle();
    const stops: string[] = [];
    for (;;) {
      const { isThere, name } = await this.#stop(target);
      if (isThere) return;
      if (stops.length === manyStops)
        throw new Error(`${key} never came to ${element}. It stopped at:\n${stops.join('\n')}`);
      stops.push(name);
      await this.press(key);
    }
  }

  async pressButton(button: Locator): Promise<void> {
    await this.tabTo(button);
    await this.press('Enter');
  }

  /** Writes in an empty field. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.type(text);
  }

  /** Checks a checkbox, or turns a switch on. */
  async check(box: Locator): Promise<void> {
    await this.tabTo(box);
    await this.press('Space');
  }

  /** Goes to a group of which one is chosen, radio buttons or tabs, and on with the arrows. */
  async chooseAmong(group: Locator, choice: Locator, key: 'ArrowDown' | 'ArrowRight'): Promise<void> {
    await this.#tabInto(group);
    await this.#walkTo(choice, ':focus', key);
    await this.press('Space');
  }

  /** Goes to a table, on to the row with the arrows, and opens it. */
  async openRow(table: Locator, row: Locator): Promise<void> {
    await row.waitFor();
    await this.#tabInto(table);
    await this.#walkTo(row, ':focus', 'ArrowDown');
    await this.press('Enter');
  }

  /** Goes to a row as above, on to a button in it with the arrows, and takes a line of the menu that it opens. */
  async chooseInRow(table: Locator, row: Locator, button: Locator, label: string): Promise<void> {
    await row.waitFor();
    await this.#tabInto(table);
    await this.#walkTo(row, ':focus', 'ArrowDown');
    await this.#walkTo(button, ':focus', 'ArrowRight');
    await this.chooseFromList(button, label);
  }

  /** Waits until something has focus: a person whose focus is nowhere hears nothing of where she is. */
  async keepsFocus(): Promise<void> {
    await this.#page.locator(':focus').waitFor({ state: 'attached', timeout: 5_000 });
  }

  /** Types in a field that offers what fits, key by key, and takes the option. */
  async chooseByTyping(field: Locator, typed: string, label: string): Promise<void> {
    await this.tabTo(field);
    await this.#page.keyboard.type(typed);
    const option = this.#option(label);
    await option.waitFor();
    await this.#walkTo(option, '[data-focused]', 'ArrowDown');
    await this.press('Enter');
    await option.waitFor({ state: 'detached' });
  }

  /** Opens a list or menu by its button, and takes the option. */
  async chooseFromList(button: Locator, label: string): Promise<void> {
    await this.pressButton(button);
    const option = this.#option(label);
    await option.waitFor();
    await this.press('Home');
    await this.#walkTo(option, ':focus', 'ArrowDown');
    await this.press('Enter');
    await option.waitFor({ state: 'detached' });
  }

  #option(label: string): Locator {
    const asked = { name: label, exact: true };
    return this.#page.getByRole('option', asked).or(this.#page.getByRole('menuitem', asked));
  }

  async #tabInto(group: Locator): Promise<void> {
    await group.waitFor();
    const key = (await this.#liesBehind(group)) ? 'Shift+Tab' : 'Tab';
    for (let stops = 0; (await group.locator(':focus').count()) === 0; stops += 1) {
      if (stops === manyStops) throw new Error(`${key} never came into ${group}`);
      await this.press(key);
    }
  }

  async #walkTo(element: Locator, whereOneIs: string, key: string): Promise<void> {
    const arrived = element.and(this.#page.locator(whereOneIs));
    for (let steps = 0; (await arrived.count()) === 0; steps += 1) {
      if (steps === moreThanAnyList) throw new Error(`${key} never came to ${element}`);
      await this.press(key);
    }
  }

  #liesBehind(element: Locator): Promise<boolean> {
    return element.evaluate((target) => {
      const here = document.activeElement ?? document.body;
      return (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
  }

  /** Where focus is, in words for a person who looks for why a test has failed. */
  #stop(target: ElementHandle | null): Promise<{ isThere: boolean; name: string }> {
    return this.#page.evaluate((wanted) => {
      const focused = document.activeElement;
      const name =
        focused?.closest('[data-field]')?.getAttribute('data-field') ??
        focused?.getAttribute('aria-label') ??
        focused?.textContent?.slice(0, 60);
      return { isThere: focused === wanted, name: `${focused?.tagName.toLowerCase()} ${name}` };
    }, target);
  }
}
