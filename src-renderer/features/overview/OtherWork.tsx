import type { Overview } from '../../../src-main/contract/views.ts';
import type { SummedMember } from '../../../src-main/domain/figures/figure-reference.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';
import { Figure } from '../../ui/charts/Figure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CountFigure } from './CountFigure.tsx';

interface Kind {
  type: ReportedType;
  records: number;
  numbers: readonly { member: SummedMember; count: number; one: string; many: string }[];
}

/** What the contact person does beside projects and activities. */
export function OtherWork({ overview: { followUp } }: { overview: Overview }) {
  const { go } = useNavigation();
  const { outreach, assistance, engagements } = followUp;
  const kinds: readonly Kind[] = [
    {
      type: 'outreach',
      records: outreach.records,
      numbers: [
        { member: 'occasions', count: outreach.occasions, one: 'tillfälle', many: 'tillfällen' },
        { member: 'recipients', count: outreach.recipients, one: 'mottagare', many: 'mottagare' },
      ],
    },
    {
      type: 'assistance',
      records: assistance.records,
      numbers: [
        { member: 'occasions', count: assistance.occasions, one: 'tillfälle', many: 'tillfällen' },
        { member: 'hours', count: assistance.hours, one: 'timme', many: 'timmar' },
      ],
    },
    {
      type: 'engagement',
      records: engagements.records,
      numbers: [
        { member: 'meetings', count: engagements.meetings, one: 'möte', many: 'möten' },
        { member: 'participants', count: engagements.participants, one: 'deltagare', many: 'deltagare' },
        {
          member: 'electedParticipants',
          count: engagements.electedParticipants,
          one: 'förtroendevald',
          many: 'förtroendevalda',
        },
      ],
    },
  ];
  return (
    <Panel title="Övrigt arbete">
      <div className="chart-table">
        <table className="table">
          <caption className="visually-hidden">Informationsinsatser, stöd och nätverk under året</caption>
          <thead>
            <tr>
              <th scope="col">Slag</th>
              <th scope="col" data-align="end">
                Antal
              </th>
              <th scope="col">Omfattning</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ type, records, numbers }) => {
              const label = recordTypeLabels[type].many;
              const some = numbers.filter(({ count }) => count > 0);
              return (
                <tr key={type}>
                  <th scope="row">{label}</th>
                  <td data-align="end">
                    <CountFigure type={type} figure={{ figure: 'counted' }} of={label} count={records} />
                  </td>
                  <td>
                    {records === 0 ? (
                      <Figure of={label} text="Registrera" onPress={() => go({ room: roomOfType[type] })} />
                    ) : (
                      <span className="overview-extent">
                        {some.map(({ member, count, one, many }) => (
                          <CountFigure
                            key={member}
                            type={type}
                            figure={{ figure: 'summed', member }}
                            of={label}
                            count={count}
                            text={`${formatCount(count)}\u00a0${count === 1 ? one : many}`}
                          />
                        ))}
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
