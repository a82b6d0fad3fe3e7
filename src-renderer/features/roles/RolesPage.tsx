import { UserRoundCog } from 'lucide-react';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { RoleFields } from './RoleFields.tsx';
import { roleColumns } from './role-columns.tsx';

const roles: RegisterKind<'role-description'> = {
  type: 'role-description',
  nameField: 'startsOn',
  icon: UserRoundCog,
  words: {
    many: 'Rollfördelning',
    create: 'Ny rollfördelning',
    the: 'Rollfördelningen',
    untitled: 'Utan rubrik',
    none: 'Ingen rollfördelning',
    those: 'rollfördelningarna',
    noneFits: 'Ingen rollfördelning',
  },
  counted: (count) => (count === 1 ? 'rollfördelning' : 'rollfördelningar'),
  belongsHere:
    'Enligt planen bestämmer varje förvaltning vad kontaktpersonen svarar för och vad förvaltningen i övrigt gör. En ny rollfördelning börjar med planens tre uppgifter. När den ändras gör du en ny och ger den gamla ett slutdatum, så finns båda kvar.',
  facets: [],
  sort: { by: 'startsOn', direction: 'descending' },
  columns: roleColumns,
  fields: (form) => <RoleFields form={form} />,
};

export const RolesPage = () => <RegisterRoom kind={roles} />;
