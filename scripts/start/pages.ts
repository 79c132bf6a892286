import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folder, singleFiles } from '../support/files.ts';
import { ROOT } from '../support/run.ts';
import { type Server, startServer } from '../support/server.ts';

/** Articles of the project's own, one for each kind of page the extension is made for. */
const SAMPLES = [
  'tinh-uy-hoc-tap.html',
  'cong-thong-tin-dang-bo.html',
  'bao-tinh-chuyen-de.html',
  'bao-dien-tu-nghe-bai.html',
  'nghi-quyet-trung-uong.html',
] as const;

/** A page to be clipped: as the person named it, and where the browser finds it. */
export interface PageToClip {
  name: string;
  address: string;
}

const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument);

/**
 * Pages for the command's arguments, the sample articles when there are none. Files are served on 127.0.0.1.
 * @throws Error that names an argument which is neither a file nor an http(s) address
 */
export async function pagesFor(args: readonly string[]): Promise<{ pages: PageToClip[]; server: Server | null }> {
  if (args.length === 0) {
    const server = await startServer(folder(join(ROOT, 'test/fixtures/pages')));
    return { pages: SAMPLES.map((name) => ({ name, address: `${server.origin}/${name}` })), server };
  }
  const files = args.filter((argument) => !isAddress(argument));
  for (const file of files)
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
      throw new Error(`${file} is no file and no http(s) address.`);
  const { answer, paths } = singleFiles(files.map((file) => resolve(file)));
  const server = files.length === 0 ? null : await startServer(answer);
  const pages = args.map((name) => ({
    name,
    address: isAddress(name) ? name : `${server?.origin ?? ''}${paths[files.indexOf(name)] ?? ''}`,
  }));
  return { pages, server };
}
