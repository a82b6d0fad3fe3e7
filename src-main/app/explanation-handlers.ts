// Why something is right although a rule warns: written beside the warning, sent with the report, offered again next year.
import { explanationKey } from '../domain/explanation.ts';
import { succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { remember } from './undo-handlers.ts';

export const explanationHandlers = (app: App): Handlers<'explanation.save'> => ({
  'explanation.save': ({ year, explanation }) => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    const { text } = explanation;
    const key = explanationKey(explanation);
    const operation = store.value.values.save(
      'explanation',
      String(year),
      key,
      text === undefined ? undefined : { ...explanation, text },
      auditNow(app, store.value),
    );
    remember(app, { act: 'change', what: 'explanation', count: 1 }, operation, `explanation ${year} ${key}`);
    return succeed({});
  },
});
