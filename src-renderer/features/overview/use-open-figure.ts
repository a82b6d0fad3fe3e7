import type { FigureReference } from '../../../src-main/domain/figures/figure-reference.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';

/** Opens the register at the records that a figure counts; of another year than the one in sight when it is named. */
export function useOpenFigure(): (type: ReportedType, behind: FigureReference, year?: number) => void {
  const { go } = useNavigation();
  return (type, behind, year) => go({ room: roomOfType[type], behind, ...(year !== undefined && { year }) });
}
