import { Gavel } from 'lucide-react';
import { useNavigation } from '../../app/place.ts';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { decisionColumns } from './decision-columns.tsx';
import { ProjectDecisions } from './ProjectDecisions.tsx';
import './decisions.css';

const decisions: RegisterKind<'decision'> = {
  type: 'decision',
  nameField: 'title',
  icon: Gavel,
  words: {
    many: 'Beslut',
    create: 'Nytt beslut',
    the: 'Beslutet',
    untitled: 'Utan ärende',
    none: 'Inga beslut',
    those: 'besluten',
    noneFits: 'Inget beslut',
  },
  counted: () => 'beslut',
  belongsHere:
    'Hit hör beslut om förvaltningens internationella arbete: avtal, medlemskap, medfinansiering, resor. Beslut om ett projekt kan också stå i projektet, under Faser; de visas här nedanför.',
  facets: ['decisionKinds', 'goals', 'directions'],
  sort: { by: 'startsOn', direction: 'descending' },
  columns: decisionColumns,
  fields: (form) => <DecisionFields form={form} />,
};

/** Every decision in one place: those with a record of their own, and below them those that stand in projects. */
export function DecisionsPage() {
  const { place } = useNavigation();
  return (
    <div className="decisions-room">
      <RegisterRoom kind={decisions} />
      {place.id === undefined && <ProjectDecisions year={place.year} />}
    </div>
  );
}
