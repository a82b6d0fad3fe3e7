// Saves what a person types, a moment after the last key. One save at a time; what is typed during a save goes with
// the next one; what could not be saved is kept and goes with the next change. Knows nothing of React.
import type { Failure } from '../../src-main/domain/failure.ts';
import type { Result } from '../../src-main/domain/result.ts';

export interface SaveOutcome {
  /** The version that the next save is based on; absent where the store keeps no versions. */
  version?: number;
}

export interface SaveStatus {
  state: 'unchanged' | 'waiting' | 'saving' | 'saved' | 'failed';
  savedAt?: Date;
  failure?: Failure;
}

export interface AutosaverOptions<V, S extends SaveOutcome> {
  /** The version of what was read; 0 for something never saved. */
  basedOn: number;
  save: (value: V, basedOn: number) => Promise<Result<S>>;
  onSaved: (saved: S, value: V) => void;
  onStatus: (status: SaveStatus) => void;
  delayMs: number;
}

export class Autosaver<V, S extends SaveOutcome> {
  readonly #options: AutosaverOptions<V, S>;
  #basedOn: number;
  #pending: { value: V } | undefined;
  #running: Promise<void> | undefined;
  /** How many times what was not saved has been let go of: a save under way that fails then has nothing to keep. */
  #discards = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #savedAt: Date | undefined;
  /** Told until a save has succeeded, so that the notice stands still while one tries again. */
  #failure: Failure | undefined;

  constructor(options: AutosaverOptions<V, S>) {
    this.#options = options;
    this.#basedOn = options.basedOn;
  }

  /** Takes the newest value and saves it when `delayMs` has passed without another. */
  change(value: V): void {
    this.#pending = { value };
    if (this.#running === undefined) this.#tell({ state: 'waiting' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.delayMs);
  }

  /** Saves now what is not yet saved. Resolves when nothing is left, or when a save has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Lets go of what could not be saved, at the person's own wish. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#discards += 1;
  }

  /** Takes a value that was made from another version than the one that was read, and saves it at once. */
  async rebase(value: V, basedOn: number): Promise<void> {
    await this.#running;
    this.#basedOn = basedOn;
    this.#pending = { value };
    await this.flush();
  }

  hasUnsaved(): boolean {
    return this.#pending !== undefined || this.#running !== undefined;
  }

  /** Something is not saved yet, and it has not been said that it cannot be. */
  needsMoment(): boolean {
    return this.hasUnsaved() && this.#failure === undefined;
  }

  async #saveAll(): Promise<void> {
    while (this.#pending !== undefined) {
      const { value } = this.#pending;
      this.#pending = undefined;
      const discards = this.#discards;
      this.#tell({ state: 'saving' });
      const result = await this.#options.save(value, this.#basedOn);
      if (!result.ok) {
        if (discards === this.#discards) this.#pending ??= { value };
        this.#failure = result.failure;
        this.#tell({ state: 'failed' });
        return;
      }
      this.#basedOn = result.value.version ?? this.#basedOn;
      this.#savedAt = new Date();
      this.#failure = undefined;
      this.#options.onSaved(result.value, value);
    }
    if (this.#savedAt) this.#tell({ state: 'saved' });
  }

  #tell({ state }: Pick<SaveStatus, 'state'>): void {
    this.#options.onStatus({
      state,
      ...(this.#savedAt && { savedAt: this.#savedAt }),
      ...(this.#failure && { failure: this.#failure }),
    });
  }
}
