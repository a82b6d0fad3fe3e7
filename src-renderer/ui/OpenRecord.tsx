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
  const [reading, setReading] = useState(0);
  const reopen = async (): Promise<void> => {
    await call.refetch();
    setReading(reading + 1);
  };
  return (
    <Loaded call={call}>
      {(stored) => <Fragment key={reading}>{children(stored, () => void reopen())}</Fragment>}
    </Loaded>
  );
}
