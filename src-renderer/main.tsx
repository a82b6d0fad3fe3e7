// Runs before any schema is made: zod would otherwise try whether it may compile code, which the content security
// policy forbids and Chromium reports.
import { config } from 'zod';

config({ jitless: true });
void import('./start.tsx');
