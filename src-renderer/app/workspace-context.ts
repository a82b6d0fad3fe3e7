import { createContext, useContext } from 'react';
import type { AppState } from '../../src-main/contract/views.ts';
import type { Workspace } from '../../src-main/domain/workspace.ts';

export interface OpenWorkspace {
  state: AppState;
  /** The organisation that is open; a room is never shown without one. */
  workspace: Workspace;
}

export const WorkspaceContext = createContext<OpenWorkspace | undefined>(undefined);

export function useWorkspace(): OpenWorkspace {
  const open = useContext(WorkspaceContext);
  if (open === undefined) throw new Error('no open workspace around this component');
  return open;
}
