import type { KeyState } from '../../../src-main/contract/key-views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { KeyWords } from '../../ui/KeyWords.tsx';
import { showFailure, showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

type KnownKey = KeyState['pinned'][number];

/** Others' keys that a person has confirmed, and the way to trust one no longer. */
export function KnownKeys({ keys }: { keys: readonly KnownKey[] }) {
  const vocabulary = useVocabulary();
  const revoke = useAction('key.revoke');
  const restore = useAction('key.restore');

  const takeBack = async (thumbprint: string): Promise<void> => {
    const restored = await restore.run({ thumbprint });
    if (!restored.ok) showFailure(restored.failure);
  };
  const distrust = async ({ thumbprint }: KnownKey, name: string): Promise<void> => {
    const revoked = await revoke.run({ thumbprint });
    if (revoked.ok)
      showToast(`Nyckeln hos ${name} är spärrad.`, {
        label: 'Ångra',
        onPress: () => void takeBack(thumbprint),
      });
  };
  return (
    <>
      <h3>Andras nycklar</h3>
      <FailureNotice failure={revoke.failure ?? restore.failure} />
      {keys.length === 0 ? (
        <p className="quiet">
          Inga är kända än. En avsändares nyckel blir känd när du bekräftar den i en fil som du tar emot.
        </p>
      ) : (
        <ul className="key-list">
          {keys.map((key) => {
            const name = organisationName(vocabulary, key.organisation);
            return (
              <li key={key.thumbprint}>
                <div className="stack-tight">
                  <strong>{name}</strong>
                  <KeyWords thumbprint={key.thumbprint} />
                  <KeyStanding pinned={key} />
                </div>
                {key.revokedAt === undefined ? (
                  <Button variant="quiet" onPress={() => void distrust(key, name)}>
                    Spärra <span className="visually-hidden">nyckeln hos {name}</span>
                  </Button>
                ) : (
                  <Button variant="quiet" onPress={() => void takeBack(key.thumbprint)}>
                    Häv spärren <span className="visually-hidden">för nyckeln hos {name}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

const KeyStanding = ({ pinned: { pinnedAt, revokedAt } }: { pinned: KnownKey }) =>
  revokedAt === undefined ? (
    <span className="small quiet">Bekräftad {formatDateTime(pinnedAt)}</span>
  ) : (
    <Badge tone="warning">{`Spärrad ${formatDateTime(revokedAt)}`}</Badge>
  );
