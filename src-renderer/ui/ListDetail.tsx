import { ArrowLeft, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { focusRow } from './DataTable.tsx';
import { IconButton } from './IconButton.tsx';

interface ListDetailProps {
  /** Heading, actions and table. */
  list: ReactNode;
  /** The chosen record's name for the region, and the record itself; absent when nothing is chosen. */
  detail?: { id: string; label: string; actions?: ReactNode; content: ReactNode } | undefined;
  onClose: () => void;
}

/** List and detail side by side; in a narrow window one at a time. Escape closes the detail, back to its row. */
export function ListDetail({ list, detail, onClose }: ListDetailProps) {
  const close = (): void => {
    onClose();
    if (detail) requestAnimationFrame(() => focusRow(detail.id));
  };
  return (
    <div className="list-detail-frame">
      <div className="list-detail" data-open={detail ? true : undefined}>
        <div className="list-detail-list">{list}</div>
        {detail && (
          <section
            className="list-detail-detail"
            aria-label={detail.label}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.defaultPrevented) close();
            }}
          >
            <div className="detail">
              <div className="detail-bar">
                <IconButton label="Tillbaka till listan" icon={<ArrowLeft aria-hidden />} onPress={close} />
                {detail.actions}
                <IconButton label="Stäng (Esc)" icon={<X aria-hidden />} onPress={close} />
              </div>
              {detail.content}
            </div>
          </section>
        )}
      </div>
    </div>
  );
}
