// Objects that refuse what the real ones do not have, so that a slip in the program shows itself here as it would
// in Electron: loudly, and naming the member.
import { EventEmitter } from 'node:events';

/** Asked for by the language and the test tools, of any object at all. */
const askedOfAll: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

/** @returns `members`, except that reading or writing any other member throws. */
export const strict = <T extends object>(name: string, members: T): T =>
  new Proxy(members, {
    get: (target, member) => {
      if (typeof member === 'string' && !(member in target) && !askedOfAll.has(member)) {
        throw new Error(`The stand-in for Electron has no ${name}.${member}`);
      }
      const value: unknown = Reflect.get(target, member, target);
      // Bound, because private members are reached only through the object itself.
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (_target, member) => {
      throw new Error(`${name}.${String(member)} may not be set`);
    },
  });

/** Refuses options that the stand-in does not know, since it would otherwise pass over them in silence. */
export const requireKnownKeys = (what: string, value: object, known: readonly string[]): void => {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new Error(`The stand-in for Electron knows no option ${key} of ${what}`);
  }
};

/** An emitter of a closed list of events: listening for any other throws. */
export class StrictEmitter extends EventEmitter {
  readonly #name: string;
  readonly #events: ReadonlySet<string | symbol>;

  constructor(name: string, events: readonly string[]) {
    super();
    this.#name = name;
    this.#events = new Set<string | symbol>(events);
  }

  override on(event: string | symbol, listener: (...values: never[]) => void): this {
    this.#requireKnown(event);
    return super.on(event, listener as (...values: unknown[]) => void);
  }

  override once(event: string | symbol, listener: (...values: never[]) => void): this {
    this.#requireKnown(event);
    return super.once(event, listener as (...values: unknown[]) => void);
  }

  /** Emits an event that its listeners may prevent. @returns whether one of them did. */
  emitPreventable(event: string, ...values: unknown[]): boolean {
    const details = new PreventableEvent();
    this.emit(event, details, ...values);
    return details.defaultPrevented;
  }

  #requireKnown(event: string | symbol): void {
    if (!this.#events.has(event)) {
      throw new Error(`The stand-in for Electron emits no '${String(event)}' on ${this.#name}`);
    }
  }
}

class PreventableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
