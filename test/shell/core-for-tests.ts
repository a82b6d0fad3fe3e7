// A worker like core-worker.ts, with a core that does what its channel says.
import { parentPort, workerData } from 'node:worker_threads';
import type { Core, CoreSettings } from '../../src-main/app/core.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { serveCore } from '../../src-main/shell/core-server.ts';

const jobId = '0198f6ab-0000-7000-8000-000000000001';

const compose = ({
  dialogs,
  secrets,
  log,
  onProgress,
  version,
  dataFolder,
}: CoreSettings): Pick<Core, 'dispatch' | 'takeDropped' | 'close'> => ({
  dispatch: async (channel, input) => {
    switch (channel) {
      case 'choosePackages':
        return dialogs.choosePackages();
      case 'chooseFolder':
        return dialogs.chooseFolder('export');
      case 'chooseSave':
        return dialogs.chooseSave('Rapport 2026.docx', 'document');
      case 'chooseFile':
        return dialogs.chooseFile('list');
      case 'wrap':
        return succeed(await secrets?.wrap('a private key'));
      case 'unwrap':
        return secrets?.unwrap('a wrapped key') ?? succeed(undefined);
      case 'progress':
        onProgress({ jobId, stage: 'reading', done: 1, total: 2 });
        return succeed(undefined);
      case 'die':
        setImmediate(() => {
          throw new TypeError('a value that a user wrote');
        });
        return new Promise(() => undefined);
      case 'leave':
        return process.exit(0);
      case 'wait':
        return new Promise(() => undefined);
      default:
        return succeed({ channel, input, version, dataFolder });
    }
  },
  takeDropped: (paths) =>
    paths.length === 0 ? fail('DROP-NO-FILES') : succeed({ token: jobId, files: paths.length }),
  close: () => log.write('core-closed'),
});

if (parentPort !== null) serveCore(parentPort, workerData, compose);
