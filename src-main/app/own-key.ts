// The key that this organisation signs with. There is none until someone has turned signing on; then everything that is
// sent is signed (decision 0018).
import { toInstant } from '../domain/ids.ts';
import type { SigningKey } from '../domain/package/signing-key.ts';
import { type Result, succeed } from '../domain/result.ts';
import { type App, auditNow } from './app.ts';
import type { OwnKey, Store } from './store.ts';

/** @returns undefined when signing is off. Fails with KEY-NOT-OPENED, KEY-ONLY-IN-WINDOW. */
export async function ownSigningKey(app: App, store: Store): Promise<Result<SigningKey | undefined>> {
  const own = store.keys.own();
  return own ? open(app, own) : succeed(undefined);
}

async function open(
  { ports }: App,
  { publicKey, privateKey, protection }: OwnKey,
): Promise<Result<SigningKey>> {
  if (protection === 'plain') return succeed({ publicKey, privateKey });
  const unwrapped = await ports.secrets.unwrap(privateKey);
  return unwrapped.ok ? succeed({ publicKey, privateKey: unwrapped.value }) : unwrapped;
}

/** Makes a key and signs with it from now on. It is kept by the operating system's store where there is one. */
export async function makeOwnKey(app: App, store: Store): Promise<Result<void>> {
  const { ports } = app;
  const key = ports.packages.createSigningKey();
  const wrapped = await ports.secrets.wrap(key.privateKey);
  const protection = wrapped === undefined ? 'plain' : 'os-store';
  const made = store.keys.replaceOwn(
    {
      thumbprint: ports.packages.thumbprint(key.publicKey),
      publicKey: key.publicKey,
      privateKey: wrapped ?? key.privateKey,
      protection,
      createdAt: toInstant(ports.clock.now()),
    },
    auditNow(app, store),
  );
  if (made.ok) ports.log.write('key-made', { protection });
  return made;
}
