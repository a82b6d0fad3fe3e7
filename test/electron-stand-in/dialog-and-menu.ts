import type { StandInState } from './state.ts';
import { requireKnownKeys, strict } from './strict.ts';

const openOptions = ['title', 'buttonLabel', 'filters', 'properties'];
const saveOptions = ['title', 'buttonLabel', 'defaultPath', 'filters', 'properties'];
const messageOptions = ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink'];

interface DialogOptions extends Readonly<Record<string, unknown>> {
  properties: readonly string[];
}
interface MessageOptions {
  message: string;
  detail: string;
}

export const createDialog = (state: StandInState) =>
  strict('dialog', {
    showOpenDialog: async (_window: object, options: DialogOptions) => {
      state.requireReady('dialog');
      requireKnownKeys('showOpenDialog', options, openOptions);
      const { paths } = await state.options.showDialog({ kind: 'open', options }, state.context);
      return { canceled: paths.length === 0, filePaths: paths };
    },
    showSaveDialog: async (_window: object, options: DialogOptions) => {
      state.requireReady('dialog');
      requireKnownKeys('showSaveDialog', options, saveOptions);
      const { paths } = await state.options.showDialog({ kind: 'save', options }, state.context);
      return { canceled: paths.length === 0, filePath: paths[0] ?? '' };
    },
    showMessageBox: async (_window: object, options: MessageOptions) => {
      state.requireReady('dialog');
      requireKnownKeys('showMessageBox', options, messageOptions);
      return { response: await state.options.showMessage(`${options.message} ${options.detail}`) };
    },
    showErrorBox: (title: string, content: string) => {
      void state.options.showMessage(`${title}. ${content}`);
    },
  });

const roles: ReadonlySet<string> = new Set([
  'about',
  'copy',
  'cut',
  'help',
  'paste',
  'quit',
  'redo',
  'reload',
  'resetZoom',
  'selectAll',
  'toggleDevTools',
  'togglefullscreen',
  'undo',
  'zoomIn',
  'zoomOut',
]);

interface MenuItem {
  label?: string;
  role?: string;
  type?: string;
  submenu?: MenuItem[];
}

const requireMenu = (items: readonly MenuItem[]): void => {
  for (const item of items) {
    requireKnownKeys('a menu item', item, ['label', 'role', 'type', 'submenu']);
    if (item.role !== undefined && !roles.has(item.role)) throw new Error(`Unknown menu role ${item.role}`);
    if (item.type !== 'separator' && item.label === undefined) throw new Error('A menu item has no label');
    requireMenu(item.submenu ?? []);
  }
};

/** Electron's `Menu`. Chromium shows no menu of ours; the stand-in checks it and lets it be. */
export const createMenu = (state: StandInState) =>
  strict('Menu', {
    buildFromTemplate: (items: MenuItem[]) => {
      requireMenu(items);
      return strict('Menu instance', { items });
    },
    setApplicationMenu: (_menu: object) => state.requireReady('Menu.setApplicationMenu'),
  });
