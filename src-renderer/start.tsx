import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { createClient } from '../src-main/contract/client.ts';
import { ClientContext, createQueryClient } from './api.ts';
import { App } from './app/App.tsx';
import './ui/ui.css';
import './app/frame.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ClientContext value={createClient(window.utblick)}>
      <QueryClientProvider client={createQueryClient()}>
        <I18nProvider locale="sv-SE">
          <App />
        </I18nProvider>
      </QueryClientProvider>
    </ClientContext>
  </StrictMode>,
);
