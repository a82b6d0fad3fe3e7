import type { AppState } from '../../../src-main/contract/views.ts';
export const SetupPage = ({ state }: { state: AppState }) => state.version;
