// How the window asks the core. Reads are kept by TanStack Query under [channel, input]; every successful writing
// call refreshes what is on the screen, so that no feature has to know what another one shows.
import {
  keepPreviousData,
  QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import {
  createContext,
  type Dispatch,
  type SetStateAction,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import type { Bridge, Client } from '../src-main/contract/client.ts';
import type { Channel, InputOf, OutputOf } from '../src-main/contract/contract.ts';
import type { Stored } from '../src-main/contract/record-views.ts';
import type { Failure } from '../src-main/domain/failure.ts';
import type { RecordType } from '../src-main/domain/record-kind.ts';
import type { Result } from '../src-main/domain/result.ts';

declare global {
  interface Window {
    readonly utblick: Bridge;
  }
}

export const ClientContext = createContext<Client | undefined>(undefined);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === undefined) throw new Error('no client around this component');
  return client;
}

/** An expected failure on its way through TanStack Query, which knows only thrown errors. */
export class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The core is the only one that changes data and always at our asking, so nothing goes stale by itself. */
export function createQueryClient(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY } },
  });
  queries.setQueryDefaults([kept], { gcTime: Number.POSITIVE_INFINITY });
  return queries;
}

interface CallOptions {
  /** Not asked until it is; what came before is there meanwhile. */
  isWanted?: boolean;
  /** The answer to the question before stays until this one has come. */
  keepsLast?: boolean;
  /** Asked again so often, in milliseconds, while the window is in sight: for what changes without our asking. */
  every?: number;
}

/** Reads: the value, or the failure in `error.failure`. Show it with `<Loaded call={…}>`. */
export function useCall<C extends Channel>(
  channel: C,
  input: InputOf<C>,
  { isWanted = true, keepsLast = false, every }: CallOptions = {},
): UseQueryResult<OutputOf<C>, CallFailed> {
  const client = useClient();
  return useQuery<OutputOf<C>, CallFailed>({
    queryKey: [channel, input],
    enabled: isWanted,
    ...(every !== undefined && { refetchInterval: every }),
    ...(keepsLast && { placeholderData: keepPreviousData as never }),
    queryFn: async () => {
      const result = await client.call(channel, input);
      if (!result.ok) throw new CallFailed(result.failure);
      return result.value;
    },
  });
}

/** One record of a kind that is known. */
export const useRecord = <T extends RecordType>(
  type: T,
  id: string,
  year: number,
): UseQueryResult<Stored<T>, CallFailed> =>
  // The core answers with a record of the kind that was asked for.
  useCall('record.get', { type, id, year }) as UseQueryResult<Stored<T>, CallFailed>;

const kept = 'kept';

/** A record under edit is its form's; the code lists change only with the program. */
const neverRefreshed: ReadonlySet<unknown> = new Set<Channel | typeof kept>([
  'vocabulary.get',
  'record.get',
  kept,
]);
const answersWithState: ReadonlySet<Channel> = new Set<Channel>([
  'app.setTheme',
  'workspace.create',
  'workspace.open',
  'workspace.close',
  'workspace.saveContact',
]);
const changesWorkspace: ReadonlySet<Channel> = new Set<Channel>([
  'workspace.create',
  'workspace.open',
  'workspace.close',
]);

/** Whether it was ever saved: a draft stands nowhere else than here. */
const isStored = (data: unknown): boolean => ((data as Stored<RecordType> | undefined)?.version ?? 0) > 0;

function refresh(queries: QueryClient): Promise<void> {
  // A record that no form holds is asked for again when it is opened: what the rules say of it may come of what was just
  // changed elsewhere, as when the project that it is linked to was removed.
  queries.removeQueries({
    type: 'inactive',
    predicate: ({ queryKey, state }) => queryKey[0] === 'record.get' && isStored(state.data),
  });
  return queries.invalidateQueries({ predicate: ({ queryKey }) => !neverRefreshed.has(queryKey[0]) });
}

/** For a form that saves itself: refreshes the lists and figures, not the record in the form. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return useCallback(() => void refresh(queries), [queries]);
}

/** After something was taken back: everything is read anew, the record in the form too. */
export function useReadAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'vocabulary.get' && queryKey[0] !== kept,
    });
  }, [queries]);
}

/** Puts a value where `useCall` will find it: a new draft, or a record as the form last saved it. */
export function useRemember(): <C extends Channel>(
  channel: C,
  input: InputOf<C>,
  value: OutputOf<C>,
) => void {
  const queries = useQueryClient();
  return useCallback(
    (channel, input, value) => void queries.setQueryData([channel, input], value),
    [queries],
  );
}

/** State that outlives its room, until another organisation is opened. */
export function useKept<V>(name: string, initial: V): [V, (change: (value: V) => V) => void] {
  const queries = useQueryClient();
  const queryKey = [kept, name];
  const { data } = useQuery({
    queryKey,
    queryFn: () => initial,
    initialData: initial,
  });
  const change = (changed: (value: V) => V): void =>
    void queries.setQueryData<V>(queryKey, (value) => changed(value ?? initial));
  return [data ?? initial, change];
}

/** The same for what one component alone changes: its own state, written down for when it is built again. */
export function useLastingState<V>(name: string, initial: V): [V, Dispatch<SetStateAction<V>>] {
  const queries = useQueryClient();
  const [value, setValue] = useState(() => queries.getQueryData<V>([kept, name]) ?? initial);
  useEffect(() => void queries.setQueryData([kept, name], value), [queries, name, value]);
  return [value, setValue];
}

export interface Action<C extends Channel> {
  /** Never rejects; the failure is also kept below until the next run. */
  run: (input: InputOf<C>) => Promise<Result<OutputOf<C>>>;
  isRunning: boolean;
  failure: Failure | undefined;
}

/** Writes: one call at the person's asking. */
export function useAction<C extends Channel>(channel: C): Action<C> {
  const client = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<{ isRunning: boolean; failure?: Failure }>({ isRunning: false });
  const run = useCallback(
    async (input: InputOf<C>) => {
      setState({ isRunning: true });
      const result = await client.call(channel, input);
      if (result.ok) {
        if (changesWorkspace.has(channel)) {
          queries.removeQueries({
            predicate: ({ queryKey }) => queryKey[0] !== 'vocabulary.get' && queryKey[0] !== 'app.state',
          });
        }
        if (answersWithState.has(channel)) queries.setQueryData(['app.state', {}], result.value);
        else void refresh(queries);
      }
      setState(result.ok ? { isRunning: false } : { isRunning: false, failure: result.failure });
      return result;
    },
    [client, queries, channel],
  );
  return { run, isRunning: state.isRunning, failure: state.failure };
}
