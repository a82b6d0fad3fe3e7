import type { ImportResult } from '../../src-main/contract/views.ts';
import { useClient } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { SendingStatus } from './SendingStatus.tsx';
import { useSending } from './use-sending.ts';

/** After an import: receipts for the reports that came, each of the revision that counts. */
export function WriteReceipts({ imported }: { imported: readonly ImportResult[] }) {
  const client = useClient();
  const receipts = useSending('receipt.write');
  const write = async (): Promise<void> => {
    const messageIds: string[] = [];
    for (const year of new Set(imported.map((one) => one.year))) {
      const board = await client.call('board.get', { year });
      const wanted = new Set(imported.filter((one) => one.year === year).map((one) => one.organisation));
      if (board.ok)
        messageIds.push(
          ...board.value.rows.flatMap(({ organisation, received }) =>
            received && wanted.has(organisation) ? [received.messageId] : [],
          ),
        );
    }
    await receipts.start((jobId) => ({ messageIds, jobId }));
  };
  if (imported.length === 0) return null;
  return (
    <>
      <SendingStatus
        sending={receipts}
        label="Skriver kvittenser"
        done="Kvittenserna är skrivna"
        next="Skicka dem till dem som lämnade rapporterna."
      />
      {receipts.sent === undefined && (
        <div>
          <Button isDisabled={receipts.isRunning} onPress={() => void write()}>
            Skriv kvittenser
          </Button>
        </div>
      )}
    </>
  );
}
