import { createContext, useContext } from 'react';
import type { RequestDraft } from '../../src-main/domain/report-request.ts';

type Rate = RequestDraft['rates'][number];

/** The rates that the year's request asks everyone to convert by; none until one has come. */
export const AskedRatesContext = createContext<readonly Rate[]>([]);

export const useAskedRate = (currency: string | undefined): Rate | undefined =>
  useContext(AskedRatesContext).find((rate) => rate.currency === currency);
