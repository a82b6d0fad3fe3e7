import type { KeyState } from '../../../src-main/contract/key-views.ts';
import { formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { useAction, useCall } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { KeyWords } from '../../ui/KeyWords.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { showFailure, showToast } from '../../ui/toast.ts';
import { KnownKeys } from './KnownKeys.tsx';

/** Underskrift: whether what is sent is signed, with which key, and whose keys are known. */
export function SigningPanel() {
  const state = useCall('key.state', {});
  const make = useAction('key.make');
  const retire = useAction('key.retire');
  const resume = useAction('key.resume');
  const own = state.data?.own;

  const takeBack = async (thumbprint: string): Promise<void> => {
    const resumed = await resume.run({ thumbprint });
    if (!resumed.ok) showFailure(resumed.failure);
  };
  const undo = own && { label: 'Ångra', onPress: () => void takeBack(own.thumbprint) };
  const begin = async (): Promise<void> => {
    const made = await make.run({});
    if (made.ok) showToast('Allt som du skickar undertecknas från och med nu.');
  };
  const replace = async (): Promise<void> => {
    const made = await make.run({});
    if (made.ok) showToast('Du har en ny nyckel. Berätta det för dem som du skickar till.', undo);
  };
  const stop = async (): Promise<void> => {
    const retired = await retire.run({});
    if (retired.ok) showToast('Det som du skickar undertecknas inte längre.', undo);
  };
  return (
    <Panel
      title="Underskrift"
      aside={
        own ? (
          <MenuButton
            label="Ändra underskriften"
            actions={[
              { id: 'replace', label: 'Byt till en ny nyckel', onPress: () => void replace() },
              { id: 'stop', label: 'Sluta underteckna', onPress: () => void stop() },
            ]}
          />
        ) : (
          <Button onPress={() => void begin()} isDisabled={state.data === undefined || make.isRunning}>
            Börja underteckna
          </Button>
        )
      }
    >
      <FailureNotice failure={make.failure ?? retire.failure} />
      <Loaded call={state} lines={3}>
        {(keys) => (
          <>
            {keys.own ? <OwnKey own={keys.own} /> : <NotSigned />}
            <KnownKeys keys={keys.pinned} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

const NotSigned = () => (
  <p className="quiet">
    Det som du skickar undertecknas inte. Med en underskrift kan mottagaren se att filen kommer från din
    organisation och att ingen har ändrat i den på vägen. Börjar du underteckna gäller det allt som du skickar
    därefter.
  </p>
);

const protections: Readonly<Record<NonNullable<KeyState['own']>['protection'], string>> = {
  'os-store': 'Datorn skyddar nyckeln. Andra användare av datorn kommer inte åt den.',
  plain: 'Nyckeln ligger oskyddad i databasen.',
};

const OwnKey = ({ own: { thumbprint, protection, createdAt } }: { own: NonNullable<KeyState['own']> }) => (
  <>
    <p className="quiet">
      Allt som du skickar undertecknas. Den som får en fil från dig första gången ringer dig och jämför
      nyckelns ord. Samma ord visas hos mottagaren och står på dokumentets första sida.
    </p>
    {protection === 'plain' && (
      <Notice tone="warning" title="Nyckeln är inte skyddad">
        <p>
          Den här datorn har inget skydd för nycklar som Utblick kan använda. Den som kan läsa databasens mapp
          kan underteckna i din organisations namn. Låt ingen annan komma åt mappen.
        </p>
      </Notice>
    )}
    <DefinitionList
      facts={[
        ['Din nyckels ord', <KeyWords key="words" thumbprint={thumbprint} />],
        ['Skydd', protections[protection]],
        ['Gäller sedan', formatDateTime(createdAt)],
      ]}
    />
  </>
);
