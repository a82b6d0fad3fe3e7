import type { Database } from 'better-sqlite3';
import type { KeyRepository, OwnKey } from '../app/store.ts';
import { succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import { parseJson } from './rows.ts';
import { read } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

type KeyRow = Omit<OwnKey, 'publicKey'> & { publicKey: string };

export function createKeyRepository(database: Database, transact: Transact, audit: Audit): KeyRepository {
  const columns = `thumbprint, public_key AS publicKey, private_key AS privateKey, protection,
    created_at AS createdAt`;
  const select = database.prepare<[], KeyRow>(`SELECT ${columns} FROM signing_keys WHERE retired_at IS NULL`);
  const selectOne = database.prepare<[thumbprint: string], KeyRow>(
    `SELECT ${columns} FROM signing_keys WHERE thumbprint = ?`,
  );
  const retire = database.prepare('UPDATE signing_keys SET retired_at = ? WHERE retired_at IS NULL');
  const insert = database.prepare(
    `INSERT INTO signing_keys (thumbprint, public_key, private_key, protection, created_at)
    VALUES (:thumbprint, :publicKey, :privateKey, :protection, :createdAt)
    ON CONFLICT (thumbprint) DO UPDATE SET retired_at = NULL`,
  );
  const toKey = (row: KeyRow | undefined): OwnKey | undefined =>
    row && { ...row, publicKey: parseJson<OwnKey['publicKey']>(row.publicKey) };
  return {
    own: () => read(() => toKey(select.get())),
    find: (thumbprint) => read(() => toKey(selectOne.get(thumbprint))),
    replaceOwn: (key, context) =>
      transact(
        () => {
          const before = select.get()?.thumbprint;
          retire.run(context.at);
          if (key) insert.run({ ...key, publicKey: JSON.stringify(key.publicKey) });
          const after = key?.thumbprint;
          audit.write(context, audit.nextOperation(), {
            action: before === undefined ? 'create' : 'change',
            recordType: 'signing-key',
            recordId: after ?? before ?? 'none',
            field: 'thumbprint',
            before: before && JSON.stringify(before),
            after: after && JSON.stringify(after),
          });
          return succeed(undefined);
        },
        () => select.get()?.thumbprint === key?.thumbprint,
      ),
  };
}
