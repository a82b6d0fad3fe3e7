import type { ReactNode } from 'react';
import { useCall } from '../api.ts';
import { AskedRatesContext } from '../ui/asked-rates-context.ts';
import { useNavigation } from './place.ts';
import { useWorkspace } from './workspace-context.ts';

/** Makes the rates of the year's request known wherever a rate is written. */
export function AskedRates({ children }: { children: ReactNode }) {
  const { role } = useWorkspace().workspace;
  const { year } = useNavigation().place;
  const { data } = useCall('report.rates', { year }, { isWanted: role === 'department' });
  return <AskedRatesContext value={data?.rows ?? []}>{children}</AskedRatesContext>;
}
