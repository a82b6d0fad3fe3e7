import type { AskedYear } from '../../src-main/contract/asked-views.ts';
import { formatDate } from '../../src-main/domain/wording/format.ts';
import { DefinitionList } from '../ui/DefinitionList.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useNavigation } from './place.ts';

/** Until when the year's report is asked for. */
export const AskedYearFacts = ({ request }: { request: AskedYear }) => (
  <DefinitionList
    facts={[
      ['Sista dag', <strong key="due">{request.dueOn}</strong>],
      ['Sista dag för rättelser', request.lastCorrectionOn],
      [
        'Begäran',
        request.revision > 1
          ? `ändrad, version ${request.revision}, mottagen ${formatDate(request.receivedAt)}`
          : `mottagen ${formatDate(request.receivedAt)}`,
      ],
    ]}
  />
);

/** Ongoing the year before and not in the report: forgotten, or ended without anyone having said so. */
export function MissingProjects({ request: { missingProjects } }: { request: AskedYear }) {
  const { go } = useNavigation();
  if (missingProjects.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={
        missingProjects.length === 1
          ? 'Ett projekt väntas tillbaka men finns inte i rapporten'
          : `${missingProjects.length} projekt väntas tillbaka men finns inte i rapporten`
      }
    >
      <ul>
        {missingProjects.map(({ id, name = 'Projekt utan namn', endsOn, isInRegister }) => (
          <li key={id}>
            {isInRegister ? (
              <LinkButton onPress={() => go({ room: 'projects', id, field: 'endsOn' })}>{name}</LinkButton>
            ) : (
              name
            )}
            {endsOn !== undefined && <span className="quiet">, slut {endsOn}</span>}
          </li>
        ))}
      </ul>
      <p className="small">
        Pågick projektet under året lägger du till det. Är det avslutat räcker det att stadskontoret får veta
        det, till exempel i svaret på en av frågorna.
      </p>
    </Notice>
  );
}
