// Saved views: what the person often asks a register, under a name.
import { Bookmark, ChevronDown } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import {
  Button as AriaButton,
  Dialog,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import type { RecordQuery, SavedView } from '../../../src-main/domain/record-query.ts';
import { useAction, useCall } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { compareSwedish } from '../../ui/options.ts';
import { TextField } from '../../ui/TextField.tsx';
import { showFailure, showToast } from '../../ui/toast.ts';
import { useNavigation } from '../place.ts';
import { type Asking, toQuery } from './register-question.ts';

interface RegisterViewsProps {
  type: RecordType;
  asking: Asking;
}

/** What is being given a name: the question, or a view that has one. */
type Naming = { view?: SavedView };

const Views = ({ type, asking }: RegisterViewsProps) => {
  const { place } = useNavigation();
  const { question, change, apply } = asking;
  const { data } = useCall('view.list', {});
  const saving = useAction('view.save');
  const removal = useAction('view.remove');
  const [naming, setNaming] = useState<Naming>();
  const button = useRef<HTMLButtonElement>(null);

  const views = (data?.rows ?? [])
    .filter((view) => view.query.type === type)
    .sort((first, second) => compareSwedish(first.name, second.name));
  const active = views.find(({ id }) => id === question.viewId);
  const query = toQuery(type, place.year, question);
  const isChanged = active !== undefined && !isSame(active.query, query);

  /** A view of the same name is the same view. */
  const save = async (name: string, saved: RecordQuery, id?: string): Promise<void> => {
    const before = new Set((data?.rows ?? []).map((view) => view.id));
    const result = await saving.run({ name, query: saved, ...(id !== undefined && { id }) });
    if (!result.ok) return showFailure(result.failure);
    const viewId = id ?? result.value.rows.find((view) => !before.has(view.id))?.id;
    if (viewId !== undefined) change((asked) => ({ ...asked, viewId }));
  };
  const saveAs = async (name: string): Promise<void> => {
    const namesake = views.find((view) => view.name === name);
    await save(name, query, namesake?.id);
    showToast(`Vyn ${name} är sparad.`);
  };
  const restore = (view: SavedView): void => void saving.run(view);
  const saveChange = async (view: SavedView): Promise<void> => {
    await save(view.name, query, view.id);
    showToast(`Vyn ${view.name} är ändrad.`, { label: 'Ångra', onPress: () => restore(view) });
  };
  const remove = async (view: SavedView): Promise<void> => {
    const result = await removal.run({ id: view.id });
    if (!result.ok) return showFailure(result.failure);
    showToast(`Vyn ${view.name} är borttagen.`, { label: 'Ångra', onPress: () => restore(view) });
  };

  return (
    <>
      <MenuTrigger>
        <AriaButton
          className="button filter-button view-button"
          data-active={active ? true : undefined}
          aria-label={active ? `Vyer: ${active.name}${isChanged ? ', ändrad' : ''}` : 'Vyer'}
          ref={button}
        >
          <Bookmark aria-hidden />
          <span className="cut">{active?.name ?? 'Vyer'}</span>
          {isChanged && <span className="quiet">ändrad</span>}
          <ChevronDown aria-hidden />
        </AriaButton>
        <Popover className="popover" placement="bottom end">
          <Menu className="list-box" aria-label="Vyer">
            {views.length > 0 && (
              <MenuSection selectionMode="single" selectedKeys={active ? [active.id] : []}>
                <Header className="option-heading">Sparade vyer</Header>
                {views.map((view) => (
                  <MenuItem key={view.id} id={view.id} className="option" onAction={() => apply(view)}>
                    {view.name}
                  </MenuItem>
                ))}
              </MenuSection>
            )}
            {views.length > 0 && <Separator className="option-line" />}
            {active && isChanged && (
              <MenuItem className="option" onAction={() => void saveChange(active)}>
                Spara ändringen i {active.name}
              </MenuItem>
            )}
            <MenuItem className="option" onAction={() => setNaming({})}>
              Spara vy…
            </MenuItem>
            {active && (
              <MenuItem className="option" onAction={() => setNaming({ view: active })}>
                Byt namn på {active.name}…
              </MenuItem>
            )}
            {active && (
              <MenuItem className="option" onAction={() => void remove(active)}>
                Ta bort {active.name}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Popover
        className="popover"
        triggerRef={button}
        placement="bottom end"
        isOpen={naming !== undefined}
        onOpenChange={(isOpen) => !isOpen && setNaming(undefined)}
      >
        <NameForm
          start={naming?.view?.name}
          onName={(name) => {
            setNaming(undefined);
            if (naming?.view) void save(name, naming.view.query, naming.view.id);
            else void saveAs(name);
          }}
        />
      </Popover>
    </>
  );
};

export const RegisterViews = memo(Views);

interface NameFormProps {
  start: string | undefined;
  onName: (name: string) => void;
}

const longestName = 100;

function NameForm({ start, onName }: NameFormProps) {
  const [name, setName] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const submit = (): void => {
    const given = name?.trim().slice(0, longestName);
    if (given) onName(given);
  };
  return (
    <Dialog className="popover-form" aria-label={start === undefined ? 'Spara vy' : 'Byt namn på vyn'}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          name="view-name"
          label="Namn på vyn"
          value={name}
          onChange={setName}
          hint="Sökord, filter och sortering sparas."
        />
        <div className="row">
          <Button variant="primary" onPress={submit} isDisabled={!name?.trim()}>
            Spara
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Alike in all but which year it is, and the order in which the filters were chosen. */
function isSame(first: RecordQuery, second: RecordQuery): boolean {
  const shape = ({ year, filters, text, behind, sort }: RecordQuery): string =>
    JSON.stringify([
      year === undefined,
      filters
        .map(({ facet, values }) => ({ facet, values: [...values].sort() }))
        .sort((one, other) => one.facet.localeCompare(other.facet)),
      text,
      behind,
      sort,
    ]);
  return shape(first) === shape(second);
}
