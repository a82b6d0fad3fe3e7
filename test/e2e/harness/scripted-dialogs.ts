import type { DialogAnswer, ShownDialog } from '../../electron-stand-in/state.ts';

/** Answers the system's file dialogs in a test, in the order they come: before they are shown or after. */
export class ScriptedDialogs {
  readonly shown: ShownDialog[] = [];
  readonly #answers: DialogAnswer[] = [];
  readonly #waiting: ((answer: DialogAnswer) => void)[] = [];

  /** The person chooses these absolute paths in the next dialog. */
  choose(...paths: string[]): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#answers.push({ paths });
    else waiting({ paths });
  }

  /** The person closes the next dialog without choosing. */
  cancel(): void {
    this.choose();
  }

  show(dialog: ShownDialog): Promise<DialogAnswer> {
    this.shown.push(dialog);
    const answer = this.#answers.shift();
    return answer === undefined
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve(answer);
  }
}
