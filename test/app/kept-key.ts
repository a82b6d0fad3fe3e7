// Another organisation's key put straight into an organisation's folder, for tests of what is done with keys that are known.
import { createStores } from '../../src-main/database/stores.ts';
import { vocabulary } from '../domain/samples.ts';

/** The thumbprint of RFC 8037 appendix A.3. */
export const knownThumbprint = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';

export function keepKnownKey(folder: string, organisation: string): void {
  const opened = createStores(vocabulary).open(folder);
  if (!opened.ok) throw new Error(`the key could not be kept in ${folder}`);
  const at = '2007-01-10T08:00:00Z';
  const key = { thumbprint: knownThumbprint, organisation, pinnedAt: at };
  opened.value.values.save('pinned-key', organisation, knownThumbprint, key, { at, actor: 'test' });
  opened.value.close();
}
