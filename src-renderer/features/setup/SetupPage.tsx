import type { AppState } from '../../../src-main/contract/views.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { KnownOrganisations } from './KnownOrganisations.tsx';
import { NewOrganisation } from './NewOrganisation.tsx';
import './setup.css';

/** The first start, and where one comes when an organisation is closed: open a known one or begin with a new. */
export const SetupPage = ({ state }: { state: AppState }) => (
  <main className="setup">
    <div className="setup-column">
      <PageHeader
        title="Utblick"
        lead="Register och årsredovisning för Malmö stads internationella arbete. Allt stannar på den här datorn tills du själv skickar en fil."
      />
      {state.known.length > 0 && <KnownOrganisations known={state.known} />}
      <NewOrganisation />
    </div>
  </main>
);
