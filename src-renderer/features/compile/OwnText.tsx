import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { NamedFigureView, SectionView } from '../../../src-main/contract/annual-report-views.ts';
import { fillFigures, nameKey } from '../../../src-main/domain/figures/fill-figures.ts';
import { paragraphs } from '../../../src-main/domain/outline/blocks.ts';
import { succeed } from '../../../src-main/domain/result.ts';
import { useCall, useClient } from '../../api.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import type { FieldMessage } from '../../ui/field-props.ts';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

interface OwnTextProps {
  year: number;
  view: SectionView;
}

/** Stadskontoret's own words, with the figures of the year put in by their names and shown as they will be read. */
export function OwnText({ year, view }: OwnTextProps) {
  const { data } = useCall('annualReport.figures', { year });
  const figures = data?.figures ?? noFigures;
  const values = useMemo(() => new Map(figures.map(({ name, value }) => [nameKey(name), value])), [figures]);
  const figureOf = (key: string): string | undefined =>
    view.frozenFigures ? view.frozenFigures[key] : values.get(key);
  if (view.state === 'frozen') {
    const { text } = fillFigures(view.text, figureOf);
    return text === '' ? (
      <p className="quiet">Ingen egen text.</p>
    ) : (
      <Section title="Egen text">
        <OutlineView blocks={paragraphs(text)} />
      </Section>
    );
  }
  return (
    <EditedText year={year} view={view} figures={figures} isRead={data !== undefined} figureOf={figureOf} />
  );
}

const noFigures: readonly NamedFigureView[] = [];

interface EditedTextProps extends OwnTextProps {
  figures: readonly NamedFigureView[];
  isRead: boolean;
  figureOf: (key: string) => string | undefined;
}

function EditedText({ year, view, figures, isRead, figureOf }: EditedTextProps) {
  const { id: section, help, organisation } = view;
  const client = useClient();
  const queries = useQueryClient();
  const frame = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(view.text);
  const known = useRef(view.text);
  const { change, flush, status } = useAutosave({
    save: async (latest: string) => {
      const result = await client.call('annualReport.saveText', { year, section, text: latest });
      return result.ok ? succeed({}) : result;
    },
    onSaved: (_, saved) => {
      known.current = saved;
      // What was typed is put into what has been read; the list of sections is asked for again.
      queries.setQueryData<SectionView>(
        ['annualReport.section', { year, section }],
        (read) => read && { ...read, text: saved },
      );
      void queries.invalidateQueries({ queryKey: ['annualReport.get'] });
      void queries.invalidateQueries({ queryKey: ['undo.state'] });
    },
  });
  // What another than this field has written: Ångra has taken a text back.
  useEffect(() => {
    if (view.text === known.current) return;
    known.current = view.text;
    setText(view.text);
  }, [view.text]);
  const write = (next: string): void => {
    setText(next);
    change(next);
  };
  const insert = (name: string): void => {
    const field = frame.current?.querySelector('textarea');
    const at = field?.selectionEnd ?? text.length;
    const written = `{${name}}`;
    write(`${text.slice(0, at)}${written}${text.slice(at)}`);
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(at + written.length, at + written.length);
    });
  };
  const filled = fillFigures(text, figureOf);
  const messages: FieldMessage[] = isRead
    ? filled.unknown.map((written) => ({
        severity: 'warning',
        text: `Det finns ingen uppgift som heter ${written}. Välj en under Infoga uppgift.`,
      }))
    : [];
  return (
    <div className="stack" ref={frame}>
      <InDetailBar>{status.state !== 'unchanged' && <SaveStatusLine status={status} />}</InDetailBar>
      <TextArea
        name={`texts.${section}`}
        label="Egen text"
        hint={help}
        value={text === '' ? undefined : text}
        onChange={(value) => write(value ?? '')}
        onLeave={() => void flush()}
        messages={messages}
      />
      <SaveFailure status={status} />
      <InsertFigure figures={figures} isOfDepartment={organisation !== undefined} onInsert={insert} />
      {text.includes('{') && (
        <Notice tone="plain" title="Så läses texten">
          <OutlineView blocks={paragraphs(filled.text)} />
        </Notice>
      )}
    </div>
  );
}

interface InsertFigureProps {
  figures: readonly NamedFigureView[];
  isOfDepartment: boolean;
  onInsert: (name: string) => void;
}

/** A figure found by what it is called, with what it is now; choosing it puts its name where the caret is. */
function InsertFigure({ figures, isOfDepartment, onInsert }: InsertFigureProps) {
  const groups = useMemo(() => [...new Set(figures.map(({ group }) => group))], [figures]);
  const [group, setGroup] = useState(isOfDepartment ? 'Förvaltning' : 'Hela staden');
  const options = useMemo(
    () =>
      figures
        .filter((figure) => figure.group === group)
        .map(({ name, label, value }) => ({ id: name, label, detail: value })),
    [figures, group],
  );
  return (
    <FieldGroup>
      <SelectField
        name="figure-group"
        label="Uppgifter om"
        value={group}
        onChange={(chosen) => chosen !== undefined && setGroup(chosen)}
        options={groups.map((name) => ({ id: name, label: name }))}
      />
      <ComboField
        name="figure"
        label="Infoga uppgift"
        emptyLabel="Sök, till exempel utbetalt"
        value={undefined}
        onChange={(name) => name !== undefined && onInsert(name)}
        options={options}
      />
    </FieldGroup>
  );
}
