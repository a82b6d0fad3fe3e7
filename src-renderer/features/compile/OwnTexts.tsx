import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnnualReportState } from '../../../src-main/contract/views.ts';
import { type OwnSection, ownSections } from '../../../src-main/domain/annual-report.ts';
import { succeed } from '../../../src-main/domain/result.ts';
import { sectionTexts } from '../../../src-main/domain/wording/sections.ts';
import { useClient } from '../../api.ts';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

interface OwnTextsProps {
  year: number;
  texts: AnnualReportState['texts'];
}

/** The chapters that stadskontoret writes itself, each saving itself. */
export const OwnTexts = ({ year, texts }: OwnTextsProps) => (
  <div className="stack compile-texts">
    {ownSections.map((section) => (
      <OwnText key={section} year={year} section={section} stored={texts[section]} />
    ))}
  </div>
);

interface OwnTextProps {
  year: number;
  section: OwnSection;
  stored: string | undefined;
}

function OwnText({ year, section, stored }: OwnTextProps) {
  const client = useClient();
  const remember = useRememberText(year, section);
  const [text, setText] = useState(stored);
  const { change, flush, status } = useAutosave({
    save: async (latest: string) => {
      const result = await client.call('annualReport.saveText', { year, section, text: latest });
      return result.ok ? succeed({}) : result;
    },
    onSaved: (_, saved) => remember(saved),
  });
  return (
    <div className="stack-tight">
      <TextArea
        name={`texts.${section}`}
        label={sectionTexts[section].title}
        hint={sectionTexts[section].help}
        value={text}
        onChange={(value) => {
          setText(value);
          change(value ?? '');
        }}
        onLeave={() => void flush()}
      />
      <SaveFailure status={status} />
      {status.state !== 'unchanged' && <SaveStatusLine status={status} />}
    </div>
  );
}

/** A saved text changes none of the figures, so only the text is put into what the room has already read. */
function useRememberText(year: number, section: OwnSection): (text: string) => void {
  const queries = useQueryClient();
  return (text) =>
    void queries.setQueryData<AnnualReportState>(
      ['annualReport.get', { year }],
      (state) => state && { ...state, texts: { ...state.texts, [section]: text } },
    );
}
