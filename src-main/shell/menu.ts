import type { MenuItemConstructorOptions } from 'electron';
import { wording } from './wording.ts';

/** The application's menu. Reloading and the developer's tools are there only in a program that is not packaged. */
export const menuTemplate = (isPackaged: boolean): MenuItemConstructorOptions[] => {
  const text = wording.menu;
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const forDevelopers: MenuItemConstructorOptions[] = [
    separator,
    { role: 'reload', label: text.reload },
    { role: 'toggleDevTools', label: text.developerTools },
  ];
  return [
    { label: text.file, submenu: [{ role: 'quit', label: text.quit }] },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo },
        separator,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { role: 'resetZoom', label: text.resetZoom },
        { role: 'zoomIn', label: text.zoomIn },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'togglefullscreen', label: text.fullScreen },
        ...(isPackaged ? [] : forDevelopers),
      ],
    },
    { label: text.help, role: 'help', submenu: [{ role: 'about', label: text.about }] },
  ];
};
