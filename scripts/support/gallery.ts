import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { folder } from './files.ts';
import { ROOT } from './run.ts';
import { type Server, startServer } from './server.ts';
import { temporaryFolder } from './temporary.ts';

export interface GalleryServer {
  address: string;
  close(): Promise<void>;
}

/** Builds the sheet of the design system (scripts/gallery) and serves it on this machine until it is closed. */
export async function serveGallery(): Promise<GalleryServer> {
  const out = temporaryFolder('gallery');
  let server: Server | undefined;
  const close = async (): Promise<void> => {
    await server?.close();
    out.remove();
  };
  try {
    await build({
      root: join(ROOT, 'scripts/gallery'),
      configFile: false,
      logLevel: 'error',
      plugins: [preact()],
      build: { outDir: out.path, emptyOutDir: true },
    });
    server = await startServer(folder(out.path), 0);
    return { address: `${server.origin}/index.html`, close };
  } catch (error) {
    await close();
    throw error;
  }
}
