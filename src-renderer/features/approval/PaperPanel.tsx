import { useMemo, useState } from 'react';
import type { ApprovalState } from '../../../src-main/contract/approval-views.ts';
import type { BoardPaper } from '../../../src-main/domain/board-paper.ts';
import { boardPaperOutline } from '../../../src-main/domain/outline/board-paper-outline.ts';
import { succeed } from '../../../src-main/domain/result.ts';
import { useClient, useRefresh } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { withMember } from '../../ui/with-member.ts';

type TextMember =
  | 'registryNumber'
  | 'writtenOn'
  | 'author'
  | 'authorFunction'
  | 'authorContact'
  | 'summary'
  | 'matter';
type Signatory = BoardPaper['signatories'][number];
type Step = BoardPaper['steps'][number];

/** Tjänsteskrivelsen, saved as it is written, and as it will read. */
export function PaperPanel({ state: { year, paper: stored, yearInShort } }: { state: ApprovalState }) {
  const client = useClient();
  const refresh = useRefresh();
  const [paper, setPaper] = useState<BoardPaper>(stored);
  const { change, flush, status } = useAutosave({
    save: async (latest: BoardPaper) => {
      const result = await client.call('approval.savePaper', { year, paper: latest });
      return result.ok ? succeed({}) : result;
    },
    onSaved: refresh,
  });
  const write = (next: BoardPaper): void => {
    setPaper(next);
    change(next);
  };
  const onLeave = (): void => void flush();
  const bind = <M extends TextMember>(member: M) => ({
    name: member,
    value: paper[member],
    onChange: (value: string | undefined) => write(withMember(paper, member, value)),
    onLeave,
  });
  const outline = useMemo(() => boardPaperOutline(paper, year, yearInShort), [paper, year, yearInShort]);
  const textRows = (member: 'proposals' | 'documents', label: string, one: string, adder: string) => (
    <EditableRows<{ text?: string | undefined }>
      name={member}
      label={label}
      value={paper[member]}
      onChange={(rows) => write({ ...paper, [member]: rows })}
      onLeave={onLeave}
      columns={[{ header: one, width: '1fr' }]}
      nameOf={({ text }) => text}
      fields={(row, changeRow, path) => (
        <TextField
          name={`${path}.text`}
          label={one}
          value={row.text}
          onChange={(text) => changeRow(text === undefined ? {} : { text })}
          onLeave={onLeave}
        />
      )}
      adder={(add) => (
        <Button variant="quiet" onPress={() => add({})}>
          {adder}
        </Button>
      )}
    />
  );
  return (
    <Panel
      title="Tjänsteskrivelse"
      aside={status.state !== 'unchanged' && <SaveStatusLine status={status} />}
    >
      <SaveFailure status={status} />
      <FieldGroup>
        <TextField {...bind('registryNumber')} label="Diarienummer" hint="Till exempel STK-2007-118" />
        <DateField {...bind('writtenOn')} label="Datum" precision="day" />
        <TextField {...bind('author')} label="Handläggare" />
        <TextField {...bind('authorFunction')} label="Handläggarens titel" />
        <TextField {...bind('authorContact')} label="E-post eller telefon i arbetet" />
      </FieldGroup>
      <FieldGroup>
        <TextArea
          {...bind('summary')}
          label="Sammanfattning"
          hint="Meningarna om årets siffror kommer först av sig själva. Skriv det som ska stå efter dem."
        />
      </FieldGroup>
      {textRows(
        'proposals',
        'Förslag till beslut',
        'Stadskontoret föreslår kommunstyrelsen besluta …',
        'Lägg till en punkt',
      )}
      {textRows('documents', 'Beslutsunderlag', 'Handling som följer med ärendet', 'Lägg till en handling')}
      <EditableRows<Step>
        name="steps"
        label="Beslutsplanering"
        hint="Vilka som tar upp ärendet, och när."
        value={paper.steps}
        onChange={(steps) => write({ ...paper, steps })}
        onLeave={onLeave}
        columns={[
          { header: 'Instans', width: 'minmax(160px, 3fr)' },
          { header: 'Dag', width: 'minmax(110px, 1fr)' },
        ]}
        nameOf={({ body }) => body}
        fields={(row, changeRow, path) => (
          <>
            <TextField
              name={`${path}.body`}
              label="Instans"
              value={row.body}
              onChange={(body) => changeRow(withMember(row, 'body', body))}
              onLeave={onLeave}
            />
            <DateField
              name={`${path}.meetsOn`}
              label="Dag"
              precision="day"
              value={row.meetsOn}
              onChange={(meetsOn) => changeRow(withMember(row, 'meetsOn', meetsOn))}
              onLeave={onLeave}
            />
          </>
        )}
        adder={(add) => (
          <Button variant="quiet" onPress={() => add({})}>
            Lägg till en instans
          </Button>
        )}
      />
      <FieldGroup>
        <TextArea {...bind('matter')} label="Ärendet" />
      </FieldGroup>
      <EditableRows<Signatory>
        name="signatories"
        label="Ansvariga"
        value={paper.signatories}
        onChange={(signatories) => write({ ...paper, signatories })}
        onLeave={onLeave}
        columns={[
          { header: 'Namn', width: '1fr' },
          { header: 'Titel', width: '1fr' },
        ]}
        nameOf={({ name }) => name}
        fields={(row, changeRow, path) => (
          <>
            <TextField
              name={`${path}.name`}
              label="Namn"
              value={row.name}
              onChange={(name) => changeRow(withMember(row, 'name', name))}
              onLeave={onLeave}
            />
            <TextField
              name={`${path}.function`}
              label="Titel"
              value={row.function}
              onChange={(title) => changeRow(withMember(row, 'function', title))}
              onLeave={onLeave}
            />
          </>
        )}
        adder={(add) => (
          <Button variant="quiet" onPress={() => add({})}>
            Lägg till en ansvarig
          </Button>
        )}
      />
      <Disclosure title="Visa som den blir">
        <OutlineView blocks={outline.blocks} />
      </Disclosure>
    </Panel>
  );
}
