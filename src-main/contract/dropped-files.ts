import { z } from 'zod';

/** The longest path that Windows knows. */
const longestPath = 32_767;

/** Where dropped files lie, as the preload tells it: the one place where paths come from the window's side. */
export const droppedFilesSchema = (most: number) =>
  z.strictObject({ paths: z.array(z.string().min(1).max(longestPath)).min(1).max(most) });
