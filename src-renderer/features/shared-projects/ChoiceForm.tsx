import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { standingTexts } from '../../../src-main/domain/wording/shared-projects.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { EffectTable } from './EffectTable.tsx';
import { type Match, nameOfMatch, recordKey } from './match-words.ts';
import { useChoice } from './use-choice.ts';

const answers = [
  {
    id: 'same',
    label: standingTexts.same,
    detail: 'Beloppen räknas en gång. Texterna finns kvar hos var och en.',
  },
  { id: 'different', label: standingTexts.different, detail: 'De räknas vart och ett för sig.' },
];

/** What the official decides: one project or several, whose amounts count, and how they are divided. */
export function ChoiceForm({ year, match }: { year: number; match: Match }) {
  const vocabulary = useVocabulary();
  const decide = useAction('sharedProject.decide');
  const withdraw = useAction('sharedProject.withdraw');
  const { draft, within, lead, shareSum, change, choices } = useChoice(year, match);
  const { records, decision } = match;
  const optionsOf = (some: typeof records) =>
    some.map((record) => ({
      id: recordKey(record),
      label: organisationName(vocabulary, record.organisation),
    }));
  const save = async (): Promise<void> => {
    const result = await decide.run({ choices });
    if (result.ok) showToast(`Beslutet om ${nameOfMatch(match)} är sparat.`);
  };
  const isBusy = decide.isRunning || withdraw.isRunning;
  return (
    <Panel title="Ditt beslut">
      <div className="shared-choice">
        <RadioGroup
          name="isSame"
          label="Är det här samma projekt?"
          options={answers}
          value={draft.isSame === undefined ? undefined : draft.isSame ? 'same' : 'different'}
          onChange={(answer) => change({ isSame: answer === 'same' })}
        />
        {draft.isSame === true && (
          <>
            {records.length > 2 && (
              <CheckboxGroup
                name="members"
                label="De som har samma projekt"
                hint="Den som du lämnar utanför har ett eget projekt."
                options={optionsOf(records)}
                value={draft.members}
                onChange={(members) => change({ members })}
              />
            )}
            <RadioGroup
              name="lead"
              label="Uppgifter och belopp tas från"
              options={optionsOf(within)}
              value={lead && recordKey(lead)}
              onChange={(key) => change({ lead: key ?? '' })}
            />
            <Switch
              name="isDivided"
              label="Fördela beloppen mellan förvaltningarna"
              isOn={draft.isDivided}
              onChange={(isDivided) => change({ isDivided })}
            />
            {draft.isDivided && (
              <div className="stack-tight">
                <div className="shared-shares">
                  {optionsOf(within).map(({ id, label }) => (
                    <NumberField
                      key={id}
                      name={`shares.${id}`}
                      label={`${label}, andel i procent`}
                      largest={100}
                      value={draft.shares[id]}
                      onChange={(share) => change({ shares: { ...draft.shares, [id]: share } })}
                    />
                  ))}
                </div>
                <p className="quiet" role="status">
                  Andelarna är tillsammans {formatCount(shareSum)} procent
                  {shareSum === 100 ? '.' : '. De ska bli 100.'}
                </p>
              </div>
            )}
          </>
        )}
        <TextArea
          name="note"
          label="Skäl"
          hint="Frivilligt. Finns kvar nästa år."
          value={draft.note}
          onChange={(note) => change({ note })}
        />
        <EffectTable year={year} match={match} choices={choices} />
        <FailureNotice failure={decide.failure ?? withdraw.failure} />
        <div className="row">
          <Button variant="primary" onPress={() => void save()} isDisabled={isBusy || choices.length === 0}>
            Spara beslutet
          </Button>
          {decision?.year === year && (
            <Button
              variant="quiet"
              onPress={() => void withdraw.run({ id: decision.id })}
              isDisabled={isBusy}
            >
              Ta bort beslutet
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}
