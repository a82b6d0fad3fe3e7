import type { Database } from 'better-sqlite3';
import type { KeyRepository, OwnKey } from '../app/ports.ts';
import { succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import { parseJson } from './rows.ts';
import { read } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

type KeyRow = Omit<OwnKey, 'publicKey'> & { publicKey: string };

export function createKeyRepository(database: Database, transact: Transact, audit: Audit): KeyRepository {
  const select = database.prepare<[], KeyRow>(
    `SELECT thumbprint, public_key AS publicKey, private_key AS privateKey, protection, created_at AS createdAt
    FROM signing_keys WHERE retired_at IS NULL`,
  );
  const retire = database.prepare('UPDATE signing_keys SET retired_at = ? WHERE retired_at IS NULL');
  const insert = database.prepare(
    `INSERT INTO signing_keys (thumbprint, public_key, private_key, protection, created_at)
    VALUES (:thumbprint, :publicKey, :privateKey, :protection, :createdAt)`,
  );
  return {
    own: () =>
      read(() => {
        const row = select.get();
        return row && { ...row, publicKey: parseJson<OwnKey['publicKey']>(row.publicKey) };
      }),
    replaceOwn: (key, context) =>
      transact(
        () => {
          const before = select.get()?.thumbprint;
          retire.run(context.at);
          insert.run({ ...key, publicKey: JSON.stringify(key.publicKey) });
          audit.write(context, audit.nextOperation(), {
            action: before === undefined ? 'create' : 'change',
            recordType: 'signing-key',
            recordId: key.thumbprint,
            field: 'thumbprint',
            before: before && JSON.stringify(before),
            after: JSON.stringify(key.thumbprint),
          });
          return succeed(undefined);
        },
        () => select.get()?.thumbprint === key.thumbprint,
      ),
  };
}
