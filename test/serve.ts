import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A static host as anyone would rent it: files, folders with a slash, a page for what isn't there. */
export interface StaticHost {
  /** With a slash at the end: `http://127.0.0.1:4000/some/base/`. */
  readonly url: string;
  /** Every request so far, oldest first, path as asked. */
  readonly requests: readonly ServedRequest[];
  /** From now on the files of another folder: a deploy. */
  readonly deploy: (folder: string) => void;
  /** Ends every connection and listens no more, until `restore`. */
  readonly cut: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ServedRequest {
  readonly path: string;
  readonly status: number;
}

export interface HostOptions {
  /** Folder below the origin, with slashes at both ends; `/` unless told. */
  readonly base?: string;
  /** Further pages by path below the base, before those of the folder. */
  readonly extra?: ReadonlyMap<string, string>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

interface Content {
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli: Buffer | null;
  readonly gzip: Buffer | null;
}

/** Serves `folder` on a free port of 127.0.0.1. */
export async function serveFolder(folder: string, options: HostOptions = {}): Promise<StaticHost> {
  const base = options.base ?? '/';
  let root = folder;
  let contents = new Map<string, Content>();
  const requests: ServedRequest[] = [];
  const sockets = new Set<Socket>();

  const contentOf = (path: string): Content => {
    const known = contents.get(path);
    if (known !== undefined) return known;
    const content = compress(readFileSync(path), types[extname(path)] ?? 'application/octet-stream');
    contents.set(path, content);
    return content;
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const send = (status: number, content: Content): void => {
      requests.push({ path, status });
      sendContent(request, response, status, content);
    };
    if (!path.startsWith(base)) {
      send(404, compress(Buffer.from('Outside the base.'), 'text/plain'));
      return;
    }
    const below = path.slice(base.length);
    const extra = options.extra?.get(below);
    if (extra !== undefined) {
      send(200, compress(Buffer.from(extra), types['.html']!));
      return;
    }
    const file = normalize(join(root, below));
    if (file !== normalize(root) && !file.startsWith(normalize(root + sep))) {
      send(404, compress(Buffer.from('Outside the folder.'), 'text/plain'));
    } else if (isFile(file)) {
      send(200, contentOf(file));
    } else if (isFile(join(file, 'index.html')) && !path.endsWith('/')) {
      requests.push({ path, status: 301 });
      response.writeHead(301, { location: `${path}/` }).end();
    } else if (isFile(join(file, 'index.html'))) {
      send(200, contentOf(join(file, 'index.html')));
    } else if (isFile(join(root, '404.html'))) {
      send(404, contentOf(join(root, '404.html')));
    } else {
      send(404, compress(Buffer.from('Not found.'), 'text/plain'));
    }
  };

  const listen = async (port: number): Promise<Server> => {
    const server = createServer(answer);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    return server;
  };

  let server: Server | null = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    const closing = server;
    server = null;
    if (closing === null) return;
    const closed = new Promise<void>((resolve) => {
      closing.close(() => resolve());
    });
    for (const socket of sockets) socket.destroy();
    await closed;
  };

  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    deploy: (next) => {
      root = next;
      contents = new Map();
    },
    cut,
    restore: async () => {
      server ??= await listen(port);
    },
    close: cut,
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function compress(plain: Buffer, type: string): Content {
  // Pictures and fonts are compressed already.
  if (!/^text|json|javascript|svg/u.test(type)) return { type, plain, brotli: null, gzip: null };
  return {
    type,
    plain,
    brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    gzip: gzipSync(plain, { level: 9 }),
  };
}

function sendContent(request: IncomingMessage, response: ServerResponse, status: number, content: Content): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = content.brotli !== null && accepted.includes('br') ? 'br' : content.gzip !== null && accepted.includes('gzip') ? 'gzip' : null;
  const body = (encoding === 'br' ? content.brotli : encoding === 'gzip' ? content.gzip : null) ?? content.plain;
  response.writeHead(status, {
    'content-type': content.type,
    'content-length': body.length,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
