import { useState } from 'react';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

interface WithdrawPanelProps {
  year: number;
  isOpen: boolean;
  onClose: () => void;
}

/** An approval that should not stand: taken back with a reason, which stays to be read. */
export function WithdrawPanel({ year, isOpen, onClose }: WithdrawPanelProps) {
  const [reason, setReason] = useState<string>();
  const withdraw = useAction('approval.withdraw');
  const take = async (): Promise<void> => {
    if (reason === undefined) return;
    const result = await withdraw.run({ year, reason });
    if (result.ok) onClose();
  };
  return (
    <SidePanel
      title="Ta tillbaka godkännandet"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={reason === undefined || withdraw.isRunning}
          onPress={() => void take()}
        >
          Ta tillbaka
        </Button>
      }
    >
      <p className="quiet">
        Verksamhetsberättelsen går då att arbeta vidare med. Den godkända filen finns kvar, och skälet visas
        här.
      </p>
      <FailureNotice failure={withdraw.failure} />
      <TextArea
        name="reason"
        label="Skäl"
        hint="Till exempel att ärendet återremitterades."
        value={reason}
        onChange={setReason}
      />
    </SidePanel>
  );
}
