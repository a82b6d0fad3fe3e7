import {
  Archive,
  BookOpenText,
  Building2,
  CalendarDays,
  ChartNoAxesCombined,
  ClipboardList,
  Combine,
  FileSearch,
  FileSpreadsheet,
  FileText,
  FolderKanban,
  Gauge,
  Gavel,
  HandHelping,
  Handshake,
  Inbox,
  Landmark,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  Mail,
  Megaphone,
  Network,
  Presentation,
  ScrollText,
  Send,
  Settings,
  Stamp,
  Trash2,
  UserRoundCog,
  UsersRound,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { Role } from '../../src-main/domain/workspace.ts';
import type { Room } from './place.ts';

interface RoomEntry {
  room: Room;
  label: string;
  icon: LucideIcon;
  Page: ComponentType;
}

const overview: RoomEntry = {
  room: 'overview',
  label: 'Översikt',
  icon: Gauge,
  Page: lazy(async () => ({ default: (await import('../features/overview/OverviewPage.tsx')).OverviewPage })),
};
const activities: RoomEntry = {
  room: 'activities',
  label: 'Aktiviteter',
  icon: CalendarDays,
  Page: lazy(async () => ({
    default: (await import('../features/activities/ActivitiesPage.tsx')).ActivitiesPage,
  })),
};
const projects: RoomEntry = {
  room: 'projects',
  label: 'Projekt',
  icon: FolderKanban,
  Page: lazy(async () => ({ default: (await import('../features/projects/ProjectsPage.tsx')).ProjectsPage })),
};
const opportunities: RoomEntry = {
  room: 'opportunities',
  label: 'Möjligheter',
  icon: Lightbulb,
  Page: lazy(async () => ({
    default: (await import('../features/opportunities/OpportunitiesPage.tsx')).OpportunitiesPage,
  })),
};
const outreach: RoomEntry = {
  room: 'outreach',
  label: 'Informationsinsatser',
  icon: Megaphone,
  Page: lazy(async () => ({ default: (await import('../features/outreach/OutreachPage.tsx')).OutreachPage })),
};
const assistance: RoomEntry = {
  room: 'assistance',
  label: 'Stöd',
  icon: HandHelping,
  Page: lazy(async () => ({
    default: (await import('../features/assistance/AssistancePage.tsx')).AssistancePage,
  })),
};
const engagements: RoomEntry = {
  room: 'engagements',
  label: 'Nätverk',
  icon: Network,
  Page: lazy(async () => ({
    default: (await import('../features/engagements/EngagementsPage.tsx')).EngagementsPage,
  })),
};
const decisions: RoomEntry = {
  room: 'decisions',
  label: 'Beslut',
  icon: Gavel,
  Page: lazy(async () => ({
    default: (await import('../features/decisions/DecisionsPage.tsx')).DecisionsPage,
  })),
};
const roles: RoomEntry = {
  room: 'roles',
  label: 'Rollfördelning',
  icon: UserRoundCog,
  Page: lazy(async () => ({ default: (await import('../features/roles/RolesPage.tsx')).RolesPage })),
};
const wastebasket: RoomEntry = {
  room: 'wastebasket',
  label: 'Papperskorg',
  icon: Trash2,
  Page: lazy(async () => ({
    default: (await import('../features/wastebasket/WastebasketPage.tsx')).WastebasketPage,
  })),
};
const report: RoomEntry = {
  room: 'report',
  label: 'Årets rapport',
  icon: FileText,
  Page: lazy(async () => ({ default: (await import('../features/report/ReportPage.tsx')).ReportPage })),
};
const board: RoomEntry = {
  room: 'board',
  label: 'Redovisningar',
  icon: ClipboardList,
  Page: lazy(async () => ({ default: (await import('../features/board/BoardPage.tsx')).BoardPage })),
};
const request: RoomEntry = {
  room: 'request',
  label: 'Begäran',
  icon: Send,
  Page: lazy(async () => ({ default: (await import('../features/request/RequestPage.tsx')).RequestPage })),
};
const inbox: RoomEntry = {
  room: 'inbox',
  label: 'Importera',
  icon: Inbox,
  Page: lazy(async () => ({ default: (await import('../features/inbox/InboxPage.tsx')).InboxPage })),
};
/** The same room, as a förvaltning calls it. */
const messages: RoomEntry = { ...inbox, label: 'Meddelanden', icon: Mail };
const sharedProjects: RoomEntry = {
  room: 'shared-projects',
  label: 'Delade projekt',
  icon: Combine,
  Page: lazy(async () => ({
    default: (await import('../features/shared-projects/SharedProjectsPage.tsx')).SharedProjectsPage,
  })),
};
const compile: RoomEntry = {
  room: 'compile',
  label: 'Verksamhetsberättelse',
  icon: BookOpenText,
  Page: lazy(async () => ({ default: (await import('../features/compile/CompilePage.tsx')).CompilePage })),
};
const approval: RoomEntry = {
  room: 'approval',
  label: 'Till kommunstyrelsen',
  icon: Stamp,
  Page: lazy(async () => ({ default: (await import('../features/approval/ApprovalPage.tsx')).ApprovalPage })),
};
const archive: RoomEntry = {
  room: 'archive',
  label: 'Arkivera',
  icon: Archive,
  Page: lazy(async () => ({ default: (await import('../features/archive/ArchivePage.tsx')).ArchivePage })),
};
const actionPlan: RoomEntry = {
  room: 'action-plan',
  label: 'Handlingsplan',
  icon: ListChecks,
  Page: lazy(async () => ({
    default: (await import('../features/action-plan/ActionPlanPage.tsx')).ActionPlanPage,
  })),
};
const memberships: RoomEntry = {
  room: 'memberships',
  label: 'Medlemskap',
  icon: Landmark,
  Page: lazy(async () => ({
    default: (await import('../features/cooperation/MembershipsPage.tsx')).MembershipsPage,
  })),
};
const twinTowns: RoomEntry = {
  room: 'twin-towns',
  label: 'Vänorter',
  icon: Building2,
  Page: lazy(async () => ({
    default: (await import('../features/cooperation/TwinTownsPage.tsx')).TwinTownsPage,
  })),
};
const networkContacts: RoomEntry = {
  room: 'network-contacts',
  label: 'EU-nätverket',
  icon: UsersRound,
  Page: lazy(async () => ({
    default: (await import('../features/eu-network/ContactsPage.tsx')).ContactsPage,
  })),
};
const networkMeetings: RoomEntry = {
  room: 'network-meetings',
  label: 'Nätverksmöten',
  icon: Presentation,
  Page: lazy(async () => ({
    default: (await import('../features/eu-network/MeetingsPage.tsx')).MeetingsPage,
  })),
};
const governingDocuments: RoomEntry = {
  room: 'governing-documents',
  label: 'Styrdokument',
  icon: ScrollText,
  Page: lazy(async () => ({
    default: (await import('../features/governing-documents/GoverningDocumentsPage.tsx'))
      .GoverningDocumentsPage,
  })),
};
const evaluation: RoomEntry = {
  room: 'evaluation',
  label: 'Utvärdering',
  icon: ChartNoAxesCombined,
  Page: lazy(async () => ({
    default: (await import('../features/evaluation/EvaluationPage.tsx')).EvaluationPage,
  })),
};
const settings: RoomEntry = {
  room: 'settings',
  label: 'Inställningar',
  icon: Settings,
  Page: lazy(async () => ({ default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage })),
};

/** Not in the rail: one is led to it from where records are. */
const listImport: RoomEntry = {
  room: 'list-import',
  label: 'Hämta lista',
  icon: FileSpreadsheet,
  Page: lazy(async () => ({
    default: (await import('../features/list-import/ListImportPage.tsx')).ListImportPage,
  })),
};

/** One förvaltning's report, which one comes to from the board. */
const review: RoomEntry = {
  room: 'review',
  label: 'Granskning',
  icon: FileSearch,
  Page: lazy(async () => ({ default: (await import('../features/review/ReviewPage.tsx')).ReviewPage })),
};

const handover: RoomEntry = {
  room: 'handover',
  label: 'Lämna över uppdraget',
  icon: Handshake,
  Page: lazy(async () => ({ default: (await import('../features/handover/HandoverPage.tsx')).HandoverPage })),
};

/** Rooms that one comes to from another room. */
export const roomsBeside: Readonly<Record<Role, readonly RoomEntry[]>> = {
  department: [listImport, handover],
  'city-office': [review],
};

/** Rooms that belong together in the rail, under a heading where one is needed. */
export interface RoomGroup {
  /** Also tells the group apart from the others of its role. */
  name: string;
  hidesName?: boolean;
  /** Folded away until one of its rooms is wanted, so that the others are all in sight. */
  folds?: boolean;
  rooms: readonly RoomEntry[];
}

/** The rail of each role, in its order. */
export const roomGroupsOf: Readonly<Record<Role, readonly RoomGroup[]>> = {
  department: [
    { name: 'Året', hidesName: true, rooms: [overview] },
    {
      name: 'Register',
      rooms: [activities, projects, opportunities, outreach, assistance, engagements, decisions],
    },
    { name: 'Rapport', rooms: [report, messages, roles] },
    { name: 'Programmet', hidesName: true, rooms: [wastebasket, settings] },
  ],
  'city-office': [
    {
      name: 'Rapporter',
      hidesName: true,
      rooms: [board, request, inbox, sharedProjects, compile, approval, evaluation, archive],
    },
    {
      name: 'Plan och samarbeten',
      rooms: [actionPlan, memberships, twinTowns, networkContacts, networkMeetings, governingDocuments],
    },
    {
      name: 'Eget arbete',
      folds: true,
      rooms: [activities, projects, opportunities, outreach, engagements, decisions],
    },
    { name: 'Programmet', hidesName: true, rooms: [wastebasket, settings] },
  ],
};

/** The rooms of each role, in the order of the rail and of Ctrl+1 … Ctrl+9. */
export const roomsOf = (role: Role): readonly RoomEntry[] => roomGroupsOf[role].flatMap(({ rooms }) => rooms);

/** The room that a role begins in. */
export const firstRoomOf: Readonly<Record<Role, RoomEntry>> = { department: overview, 'city-office': board };
