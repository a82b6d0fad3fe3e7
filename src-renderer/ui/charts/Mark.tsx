import type { CSSProperties, ReactNode } from 'react';

interface MarkProps {
  className: string;
  /** Words for who points at it. */
  title: string;
  tint?: number;
  style?: CSSProperties;
  onPress?: (() => void) | undefined;
  children: ReactNode;
}

/**
 * A part of a chart that the mouse may press. Charts are hidden from screen readers and passed over by Tab, since the
 * table beside says and does the same.
 */
export const Mark = ({ className, title, tint, style, onPress, children }: MarkProps) =>
  onPress ? (
    <button
      type="button"
      tabIndex={-1}
      className={className}
      title={title}
      data-tint={tint}
      style={style}
      onClick={onPress}
    >
      {children}
    </button>
  ) : (
    <span className={className} title={title} data-tint={tint} style={style}>
      {children}
    </span>
  );
