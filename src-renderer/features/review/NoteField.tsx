import { useState } from 'react';
import type { Review } from '../../../src-main/contract/completion-views.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

interface NoteFieldProps {
  review: Review;
  /** The row that the note is about. */
  place: string;
}

/** Stadskontoret's own note, saved as one leaves it. */
export function NoteField({ review: { messageId, notes }, place }: NoteFieldProps) {
  const note = notes.find((one) => one.place === place);
  const [text, setText] = useState(note?.text);
  const save = useAction('review.saveNote');
  const saved = note ? ` Senast ${formatDate(note.at)}, ${note.by}.` : '';
  return (
    <>
      <TextArea
        name="note"
        label="Egen anteckning"
        hint={`Skickas aldrig till förvaltningen.${saved}`}
        value={text}
        onChange={setText}
        onLeave={() => {
          if (text !== note?.text) void save.run({ messageId, place, text: text ?? '' });
        }}
      />
      <FailureNotice failure={save.failure} />
    </>
  );
}
