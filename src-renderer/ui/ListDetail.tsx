import { ArrowLeft, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { focusRow } from './DataTable.tsx';
import { IconButton } from './IconButton.tsx';
import { DetailBarContext, OneAtATimeContext } from './list-detail-context.ts';

interface ListDetailProps {
  /** Heading, actions and table. */
  list: ReactNode;
  /** The chosen record's name for the region, and the record itself; absent when nothing is chosen. */
  detail?: { id: string; label: string; actions?: ReactNode; content: ReactNode } | undefined;
  onClose: () => void;
}

/** List and detail side by side; in a narrow window one at a time. Escape closes the detail, back to its row. */
export function ListDetail({ list, detail, onClose }: ListDetailProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isOneAtATime = useIsNarrow(frame);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const close = (): void => {
    onClose();
    if (detail) requestAnimationFrame(() => focusRow(detail.id));
  };
  return (
    <div className="list-detail-frame" ref={frame}>
      <div className="list-detail" data-open={detail ? true : undefined}>
        <div className="list-detail-list">
          <OneAtATimeContext value={isOneAtATime}>{list}</OneAtATimeContext>
        </div>
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
                <span className="detail-back">
                  <IconButton label="Tillbaka till listan" icon={<ArrowLeft aria-hidden />} onPress={close} />
                </span>
                <div className="detail-bar-slot" ref={setBar} />
                {detail.actions}
                <span className="detail-close">
                  <IconButton label="Stäng (Esc)" icon={<X aria-hidden />} onPress={close} />
                </span>
              </div>
              <DetailBarContext value={bar}>{detail.content}</DetailBarContext>
            </div>
          </section>
        )}
      </div>
    </div>
  );
}

/** Where surface.css begins to show one at a time. */
const oneAtATimeBelow = 780;

function useIsNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setIsNarrow(entry.contentRect.width < oneAtATimeBelow);
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNarrow;
}
