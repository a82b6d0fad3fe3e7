import { useState } from 'react';
import { type AskedQuestion, isOwnQuestion } from '../../../src-main/domain/asked-question.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { withMember } from '../../ui/with-member.ts';

/** A question without words waits in its row. */
type Row = Omit<AskedQuestion, 'label'> & { label?: string };

const isWhole = (row: Row): row is AskedQuestion => row.label !== undefined && row.label.trim() !== '';

interface QuestionRowsProps {
  questions: readonly AskedQuestion[];
  /** Those of the code list, which can be taken back. */
  shipped: readonly AskedQuestion[];
  onChange: (questions: AskedQuestion[]) => void;
  onLeave: () => void;
}

/** What every förvaltning is to answer in words: the shipped questions, worded anew or left out, and own ones. */
export function QuestionRows({ questions, shipped, onChange, onLeave }: QuestionRowsProps) {
  const [rows, setRows] = useState<readonly Row[]>(questions);
  const drafting = useAction('request.draftQuestion');
  const left = shipped.filter(({ code }) => !rows.some((row) => row.code === code));

  const addOwn = async (add: (row: Row) => void): Promise<void> => {
    const drafted = await drafting.run({});
    if (drafted.ok) add({ code: drafted.value.code, isRequired: true });
  };
  return (
    <>
      <EditableRows<Row>
        name="questions"
        label="Frågor"
        hideLabel
        hint="En fråga som måste besvaras hindrar rapporten från att skickas tills den har ett svar eller ett skäl."
        value={rows}
        onChange={(next) => {
          setRows(next);
          onChange(next.filter(isWhole));
        }}
        onLeave={onLeave}
        columns={[
          { header: 'Fråga', width: 'minmax(180px, 4fr)' },
          { header: 'Hjälptext', width: 'minmax(110px, 1fr)' },
          { header: 'Måste besvaras', width: 'max-content' },
        ]}
        nameOf={({ label }) => label && `frågan ${label}`}
        fields={(row, change, path) => (
          <>
            <TextField
              name={`${path}.label`}
              label={isOwnQuestion(row.code) ? 'Egen fråga' : 'Fråga'}
              value={row.label}
              onChange={(label) => change(withMember(row, 'label', label))}
              onLeave={onLeave}
              messages={isWhole(row) ? [] : [{ severity: 'missing', text: 'Skriv frågan, så sparas den.' }]}
            />
            <TextField
              name={`${path}.help`}
              label="Hjälptext"
              value={row.help}
              onChange={(help) => change(withMember(row, 'help', help))}
              onLeave={onLeave}
            />
            <Switch
              name={`${path}.isRequired`}
              label="Måste besvaras"
              hideLabel
              isOn={row.isRequired}
              onChange={(isRequired) => {
                change({ ...row, isRequired });
                onLeave();
              }}
            />
          </>
        )}
        adder={(add) => (
          <div className="row">
            <Button variant="quiet" isDisabled={drafting.isRunning} onPress={() => void addOwn(add)}>
              Lägg till en egen fråga
            </Button>
            {left.length > 0 && (
              <MenuButton
                label="Ta med en fast fråga"
                variant="quiet"
                actions={left.map((question) => ({
                  id: question.code,
                  label: question.label,
                  onPress: () => {
                    add(question);
                    onLeave();
                  },
                }))}
              />
            )}
          </div>
        )}
      />
      <FailureNotice failure={drafting.failure} />
    </>
  );
}
