import type { UseQueryResult } from '@tanstack/react-query';
import { Fragment, type ReactNode, useState } from 'react';
import type { CallFailed } from '../api.ts';
import { Loaded } from './Loaded.tsx';

interface OpenRecordProps<V> {
  call: UseQueryResult<V, CallFailed>;
  children: (stored: V, onReopen: () => void) => ReactNode;
}

/** A record under edit. One that was changed elsewhere can be read anew, and its form then begins afresh. */
export function OpenRecord<V>({ call, children }: OpenRecordProps<V>) {
  const [reread, setReread] = useState<{ stored: V; times: number }>();
  const reopen = async (): Promise<void> => {
    // What came, and not what the call says afterwards: it may not have heard of it yet when the form begins.
    const { data } = await call.refetch();
    if (data !== undefined) setReread((before) => ({ stored: data, times: (before?.times ?? 0) + 1 }));
  };
  return (
    <Loaded call={call}>
      {(stored) => (
        <Fragment key={reread?.times ?? 0}>
          {children(reread?.stored ?? stored, () => void reopen())}
        </Fragment>
      )}
    </Loaded>
  );
}
