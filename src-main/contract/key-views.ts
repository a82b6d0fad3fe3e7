// Keys as the window is shown them. The words of a key are computed from its thumbprint (domain/package/fingerprint.ts), so
// that they are the same wherever they stand; a private key never leaves the core.
import { z } from 'zod';
import { instantSchema } from '../domain/ids.ts';
import { pinnedKeySchema } from '../domain/package/signing-key.ts';

const thumbprint = pinnedKeySchema.shape.thumbprint;

const ownKeySchema = z.strictObject({
  thumbprint,
  /** `plain`: readable to whoever can read the database. */
  protection: z.enum(['os-store', 'plain']),
  createdAt: instantSchema,
});

export const keyStateSchema = z.strictObject({
  /** Absent: nothing is signed. */
  own: ownKeySchema.optional(),
  /** Of other organisations, revoked ones too, by organisation and then in the order they were confirmed. */
  pinned: z.array(pinnedKeySchema),
});
export type KeyState = z.infer<typeof keyStateSchema>;

export const namedKeySchema = z.strictObject({ thumbprint });
