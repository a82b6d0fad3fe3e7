import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { recordTypeLabels } from '../../src-main/domain/wording/fields.ts';
import { formatCount, joinWords } from '../../src-main/domain/wording/format.ts';
import type { Role } from '../../src-main/domain/workspace.ts';

/** `3 aktiviteter och 1 beslut`. */
const countedTypes = (types: readonly RecordType[]): string =>
  joinWords(
    [...Map.groupBy(types, (type) => type)].map(([type, { length }]) => {
      const { one, many } = recordTypeLabels[type];
      return `${formatCount(length)} ${(length === 1 ? one : many).toLocaleLowerCase('sv')}`;
    }),
  );

/**
 * What to do about the records that still refer to one that was removed: a förvaltning's report of an activity that does is
 * not sent (R070), so it is said at once and not only when it bars. Empty when nothing refers to it.
 */
export function leftLinksText(types: readonly RecordType[], role: Role): string {
  if (types.length === 0) return '';
  const where =
    role === 'department' ? ` Årets rapport leder till ${types.length === 1 ? 'fältet' : 'fälten'}.` : '';
  return ` ${countedTypes(types)} hänvisar dit. Byt eller töm kopplingen där, eller ångra.${where}`;
}
