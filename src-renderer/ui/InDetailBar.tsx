import { type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import { DetailBarContext } from './list-detail-context.ts';

/** Puts what a record's form has to say, such as whether it is saved, into the bar above the record. */
export function InDetailBar({ children }: { children: ReactNode }) {
  const bar = useContext(DetailBarContext);
  return bar && createPortal(children, bar);
}
