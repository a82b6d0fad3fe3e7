import {
  BookOpenText,
  CalendarDays,
  ClipboardList,
  FileSpreadsheet,
  FileText,
  FolderKanban,
  Gauge,
  Inbox,
  type LucideIcon,
  Settings,
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
const inbox: RoomEntry = {
  room: 'inbox',
  label: 'Importera',
  icon: Inbox,
  Page: lazy(async () => ({ default: (await import('../features/inbox/InboxPage.tsx')).InboxPage })),
};
const compile: RoomEntry = {
  room: 'compile',
  label: 'Verksamhetsberättelse',
  icon: BookOpenText,
  Page: lazy(async () => ({ default: (await import('../features/compile/CompilePage.tsx')).CompilePage })),
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

/** Rooms that one comes to from another room. */
export const roomsBeside: Readonly<Record<Role, readonly RoomEntry[]>> = {
  department: [listImport],
  'city-office': [],
};

/** The rooms of each role, in the order of the rail and of Ctrl+1 … */
export const roomsOf: Readonly<Record<Role, readonly [RoomEntry, ...RoomEntry[]]>> = {
  department: [overview, activities, projects, report, settings],
  'city-office': [board, inbox, compile, settings],
};
