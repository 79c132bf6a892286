import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** What a path is answered with; null is 404. A stream is passed on as it comes, however long that takes. */
export interface Reply {
  type: string;
  body: string | Uint8Array | Readable;
  status?: number | undefined;
}

export type Answer = (path: string, request: IncomingMessage) => Promise<Reply | null> | Reply | null;

export interface Server {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** Tried first, so that an address, and with it a clip's id, is the same in the next run. */
const USUAL_PORT = 47_100;

/**
 * A web server for this machine alone. Pages are never opened as `file://`: an extension may not read those without a
 * permission of its own. `port` 0 takes any free one.
 */
export async function startServer(answer: Answer, port = USUAL_PORT): Promise<Server> {
  const server = createServer((request, response) => {
    respond(answer, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  const listen = (on: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(on, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(0);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(answer: Answer, request: IncomingMessage, response: ServerResponse) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  const reply = await answer(path, request);
  const { type, body, status } = reply ?? { type: 'text/plain; charset=utf-8', body: 'Not found', status: 404 };
  response.writeHead(status ?? 200, { 'content-type': type, 'cache-control': 'no-store' });
  if (body instanceof Readable) body.pipe(response);
  else response.end(body);
}
