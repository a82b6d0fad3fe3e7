import type { Overview } from '../../../src-main/contract/views.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What stands between the register and a report that can be sent. */
export function Attention({ overview: { errors, warnings } }: { overview: Overview }) {
  const { go } = useNavigation();
  const openReport = (
    <LinkButton onPress={() => go({ room: 'report' })}>
      {errors + warnings > 0 ? 'Visa under Årets rapport' : 'Till Årets rapport'}
    </LinkButton>
  );
  if (errors > 0) {
    return (
      <Notice
        tone="warning"
        title={`${formatCount(errors)} ${errors === 1 ? 'sak' : 'saker'} att rätta innan rapporten kan skickas`}
      >
        <p>
          {warnings > 0 && `Dessutom ${formatCount(warnings)} att se över. `}
          {openReport}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title="Inget hindrar att rapporten skickas">
      <p>
        {warnings > 0 && `${formatCount(warnings)} att se över först. `}
        {openReport}
      </p>
    </Notice>
  );
}
