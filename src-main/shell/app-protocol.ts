// Serves the window's files as app://bundle/… from a list made when the program starts. An address is looked up
// whole; no path is ever put together from it, so there is nothing to escape from.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { appOrigin } from '../ipc/app-url.ts';

interface ShippedFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}
/** Address → file. */
export type ShippedFiles = ReadonlyMap<string, ShippedFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' };

/** @param folder absolute path of the built window. @throws for a file of a kind that the program does not ship. */
export const readShippedFiles = (folder: string): ShippedFiles => {
  const files = new Map<string, ShippedFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = contentTypes[extname(entry.name)];
    if (type === undefined) throw new Error(`No content type is known for ${path}`);
    const relative = path.slice(folder.length).split(sep).join('/').replace(/^\/+/, '');
    files.set(`${appOrigin}/${relative}`, { bytes: new Uint8Array(readFileSync(path)), type });
  }
  return files;
};

/** Answers a request for an address on the list with its file, and any other with 404. */
export const serveShippedFiles =
  (files: ShippedFiles) =>
  (request: Pick<Request, 'method' | 'url'>): Response => {
    const [address = ''] = request.url.split('#');
    const file = request.method === 'GET' ? files.get(address) : undefined;
    return file === undefined
      ? new Response(null, { status: 404, headers })
      : new Response(file.bytes, { headers: { ...headers, 'Content-Type': file.type } });
  };
