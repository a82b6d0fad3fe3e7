import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CallFailed } from '../api.ts';
import { Button } from './Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { Skeleton } from './Skeleton.tsx';

interface LoadedProps<V> {
  call: UseQueryResult<V, CallFailed>;
  children: (value: V) => ReactNode;
  lines?: number;
}

/** What a call gave; until then its skeleton, and the failure with a way to try again. */
export function Loaded<V>({ call, children, lines = 6 }: LoadedProps<V>) {
  if (call.data !== undefined) return children(call.data);
  if (call.error === null) return <Skeleton lines={lines} />;
  return (
    <FailureNotice
      failure={call.error.failure}
      action={<Button onPress={() => void call.refetch()}>Försök igen</Button>}
    />
  );
}
