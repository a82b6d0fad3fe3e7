// The system's file dialogs, when a person uses the stand-in: a page of its own, for mouse and keyboard.
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { DialogAnswer, ShownDialog } from './state.ts';

interface Listing {
  folder: string;
  parent: string;
  entries: { name: string; path: string; isFolder: boolean }[];
  problem?: string;
}
type Choose = 'folder' | 'files' | 'save';

const address = 'http://dialog.localhost/';

const extensionsOf = ({ options }: ShownDialog): string[] =>
  ((options.filters ?? []) as { extensions: string[] }[]).flatMap((filter) => filter.extensions);

const whatToChoose = ({ kind, options }: ShownDialog): Choose => {
  if (kind === 'save') return 'save';
  return ((options.properties ?? []) as string[]).includes('openDirectory') ? 'folder' : 'files';
};

const list = (folder: string, extensions: readonly string[], withFiles: boolean): Listing => {
  const place = { folder, parent: dirname(folder) };
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => ({ name: entry.name, path: join(folder, entry.name), isFolder: entry.isDirectory() }))
      .filter(({ name, isFolder }) => isFolder || (withFiles && extensions.includes(extname(name).slice(1))))
      .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name, 'sv'));
    return { ...place, entries };
  } catch {
    return { ...place, entries: [], problem: 'Mappen går inte att läsa.' };
  }
};

const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Välj</title><style>
body { font: 16px/1.5 system-ui; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color-scheme: light dark }
input[type=text] { font: inherit; width: 100%; box-sizing: border-box; padding: .4rem }
ul { list-style: none; padding: 0; border: 1px solid; max-height: 50vh; overflow: auto }
li button { font: inherit; width: 100%; text-align: left; background: none; border: 0; padding: .3rem .6rem; cursor: pointer }
li label { display: block; padding: .3rem .6rem }
.actions button { font: inherit; padding: .4rem 1rem; margin-right: .5rem }
</style><h1></h1><form>
<p><label>Mapp<input type="text" name="folder" autofocus></label></p>
<p role="status"></p><ul></ul>
<p hidden><label>Filnamn<input type="text" name="file"></label></p>
<p class="actions"><button type="submit"></button><button type="button" name="cancel">Avbryt</button></p>
</form></html>`;

/** Runs in the dialog's page. */
const showInPage = ({ title, button, choose, file, start }: DialogSetting): void => {
  const reach = window as unknown as {
    list(folder: string): Promise<Listing>;
    answer(paths: string[]): Promise<void>;
    join(folder: string, name: string): Promise<string>;
  };
  const find = <T extends Element>(selector: string) => document.querySelector(selector) as T;
  const folderField = find<HTMLInputElement>('[name=folder]');
  const fileField = find<HTMLInputElement>('[name=file]');
  const rows = find<HTMLUListElement>('ul');
  const chosen = new Set<string>();
  let folder = start;

  const addFolder = (name: string, path: string) => {
    const open = document.createElement('button');
    open.type = 'button';
    open.textContent = name;
    open.onclick = () => show(path);
    rows.append(document.createElement('li'));
    rows.lastElementChild?.append(open);
  };
  const addFile = (name: string, path: string) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.onchange = () => (box.checked ? chosen.add(path) : chosen.delete(path));
    label.append(box, ` ${name}`);
    rows.append(document.createElement('li'));
    rows.lastElementChild?.append(label);
  };
  const show = async (wanted: string) => {
    const listing = await reach.list(wanted);
    folder = listing.folder;
    folderField.value = folder;
    chosen.clear();
    find('[role=status]').textContent = listing.problem ?? '';
    rows.replaceChildren();
    addFolder('↑ Mappen ovanför', listing.parent);
    for (const { name, path, isFolder } of listing.entries) {
      if (isFolder) addFolder(`${name} (mapp)`, path);
      else addFile(name, path);
    }
  };

  document.title = title;
  find('h1').textContent = title;
  find('[type=submit]').textContent = button;
  fileField.value = file;
  (fileField.closest('p') as HTMLElement).hidden = choose !== 'save';
  find<HTMLButtonElement>('[name=cancel]').onclick = () => reach.answer([]);
  document.onkeydown = (event) => {
    if (event.key === 'Escape') void reach.answer([]);
  };
  find<HTMLFormElement>('form').onsubmit = async (event) => {
    event.preventDefault();
    // A folder that was typed is shown first; the next press chooses.
    if (folderField.value !== folder) return show(folderField.value);
    if (choose === 'folder') return reach.answer([folder]);
    if (choose === 'save' && fileField.value !== '')
      return reach.answer([await reach.join(folder, fileField.value)]);
    if (choose === 'files' && chosen.size > 0) return reach.answer([...chosen]);
    find('[role=status]').textContent = choose === 'files' ? 'Markera minst en fil.' : 'Skriv ett filnamn.';
  };
  void show(start);
};

interface DialogSetting {
  title: string;
  button: string;
  choose: Choose;
  file: string;
  start: string;
}

/** Asks the person for files or a folder. Closing the page is the same as cancelling. */
export const showDialogPage = async (dialog: ShownDialog, context: BrowserContext): Promise<DialogAnswer> => {
  const { promise, resolve } = Promise.withResolvers<DialogAnswer>();
  const choose = whatToChoose(dialog);
  const extensions = extensionsOf(dialog);
  const page = await context.newPage();
  page.on('close', () => resolve({ paths: [] }));
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.exposeFunction('list', (folder: string) => list(folder, extensions, choose === 'files'));
  await page.exposeFunction('join', (folder: string, name: string) => join(folder, name));
  await page.exposeFunction('answer', (paths: string[]) => resolve({ paths }));
  await page.goto(address);
  await page.evaluate(showInPage, {
    title: String(dialog.options.title),
    button: String(dialog.options.buttonLabel),
    choose,
    file: String(dialog.options.defaultPath ?? ''),
    start: homedir(),
  });
  await page.bringToFront();
  const answer = await promise;
  if (!page.isClosed()) await page.close();
  return answer;
};
