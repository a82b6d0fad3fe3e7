import type { Review } from '../../../src-main/contract/completion-views.ts';
import type { InputOf } from '../../../src-main/contract/contract.ts';
import { pointSeverities } from '../../../src-main/domain/completion.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { severityLabels } from '../../../src-main/domain/wording/messages.ts';
import { useKept } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { withMember } from '../../ui/with-member.ts';

type Words = Pick<InputOf<'completion.send'>, 'dueOn' | 'message'>;

interface CompletionPanelProps {
  review: Review;
  isOpen: boolean;
  onClose: () => void;
  onSend: (words: Words) => void;
}

/** The words round the points, before they go: until when, and why. */
export function CompletionPanel({ review, isOpen, onClose, onSend }: CompletionPanelProps) {
  const { organisation, year, request } = review;
  const [words, change] = useKept<Words>(`completion ${organisation} ${year}`, {
    ...(request?.dueOn !== undefined && { dueOn: request.dueOn }),
    ...(request?.message !== undefined && { message: request.message }),
  });
  const open = review.points.filter(({ point }) => point.closedAt === undefined);
  return (
    <SidePanel
      title="Begär komplettering"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={() => onSend(words)}>
          Skicka begäran
        </Button>
      }
    >
      <p className="quiet">
        {open.length === 0
          ? 'Inga punkter är öppna. Begäran talar om för förvaltningen att allt är klart.'
          : 'Alla öppna punkter följer med, även de som har skickats förut.'}
      </p>
      <DefinitionList
        facts={pointSeverities.map((severity) => {
          const count = open.filter(({ point }) => point.severity === severity).length;
          return [severityLabels[severity], count === 0 ? undefined : formatCount(count)] as const;
        })}
      />
      <FieldGroup>
        <DateField
          name="dueOn"
          label="Svar senast"
          precision="day"
          value={words.dueOn}
          onChange={(value) => change((before) => withMember(before, 'dueOn', value))}
        />
        <TextArea
          name="message"
          label="Meddelande"
          value={words.message}
          onChange={(value) => change((before) => withMember(before, 'message', value))}
        />
      </FieldGroup>
    </SidePanel>
  );
}
