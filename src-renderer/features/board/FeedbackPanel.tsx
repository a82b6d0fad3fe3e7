import type { InputOf } from '../../../src-main/contract/contract.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useKept } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { FieldSet } from '../../ui/FieldSet.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';
import type { Letters } from './use-letters.ts';

type Words = Pick<InputOf<'feedback.send'>, 'message'>;
type Decision = NonNullable<InputOf<'feedback.send'>['decision']>;
interface Written extends Words {
  decision: Partial<Decision>;
}

const isWhole = (decision: Partial<Decision>): decision is Decision =>
  decision.body !== undefined && decision.decidedOn !== undefined;

/** The words that go with the figures. What is written stays here until another organisation is opened. */
export function FeedbackPanel({ letters }: { letters: Letters }) {
  const vocabulary = useVocabulary();
  const { year, feedbackTo } = letters;
  const [written, change] = useKept<Written>(`feedback ${year}`, { decision: {} });
  const { message, decision } = written;
  const isBegun = Object.keys(decision).length > 0;
  const bind = <M extends keyof Decision>(member: M) => ({
    name: `decision.${member}`,
    label: fieldLabels.projectDecision[member],
    value: decision[member],
    onChange: (value: Decision[M] | undefined) =>
      change((before) => ({ ...before, decision: withMember(before.decision, member, value) })),
  });
  const [first, ...others] = feedbackTo ?? [];
  const name =
    first !== undefined && others.length === 0
      ? organisationName(vocabulary, first)
      : `${formatCount(others.length + 1)} förvaltningar som har redovisat`;
  return (
    <SidePanel
      title={`Återkoppling för ${year}`}
      isOpen={feedbackTo !== undefined}
      onClose={letters.closeFeedback}
      actions={
        <Button
          variant="primary"
          isDisabled={isBegun && !isWhole(decision)}
          onPress={() =>
            letters.sendFeedback({
              ...(message !== undefined && { message }),
              ...(isWhole(decision) && { decision }),
            })
          }
        >
          Skicka återkoppling
        </Button>
      }
    >
      <p className="quiet">
        Till {name}. Var och en får sin egen andel bredvid allas, för året och för de år som har redovisats
        tidigare.
      </p>
      <FieldGroup>
        <TextArea
          name="message"
          label="Meddelande"
          value={message}
          onChange={(value) => change((before) => withMember(before, 'message', value))}
        />
      </FieldGroup>
      <FieldSet
        name="decision"
        label="Beslut om verksamhetsberättelsen"
        hint="När den är godkänd. Instans och datum behövs för att beslutet ska följa med."
        isEmpty={!isBegun}
      >
        <FieldGroup>
          <TextField {...bind('body')} />
          <DateField {...bind('decidedOn')} precision="day" />
          <TextField {...bind('section')} />
          <TextField {...bind('registryNumber')} />
        </FieldGroup>
      </FieldSet>
    </SidePanel>
  );
}
