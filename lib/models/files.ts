import { type ReadonlySignal, signal } from '@preact/signals';
import { fromFile } from '../core/extractor.ts';
import { RawCapture } from '../core/schema/capture.ts';
import type { Person } from '../core/schema/scalars.ts';
import { isMessageKey, type MessageKey } from '../i18n/index.ts';
import type { SavedCapture } from '../store/captures.ts';
import { StoreRefused } from '../store/errors.ts';
import { storeFailure } from './failures.ts';
import { type KeepPorts, keepCapture } from './keep.ts';

/** As much of a file as is asked for. */
export interface PageFile {
  name: string;
  type: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What became of one file: a clip, or the reason why not. */
export type FileResult = { name: string } & (
  | { ok: true; title: string; clipId: string; outcome: SavedCapture['outcome'] }
  | { ok: false; reason: MessageKey }
);

export type FilesState =
  | { at: 'idle' }
  | { at: 'reading'; name: string; total: number; results: readonly FileResult[] }
  | { at: 'done'; results: readonly FileResult[] };

/** A saved page read, untrusted: a capture, or the code of a refusal. */
type Answer = { ok: true; capture: unknown; addressKnown: boolean } | { ok: false; refusal: string };

interface Ports<F extends PageFile> extends KeepPorts {
  person: ReadonlySignal<Person | null>;
  extractor: string;
  /** Reads the article of a saved page. */
  capture(bytes: Uint8Array, name: string): Promise<Answer>;
  /** Takes in a clip set. */
  importFile(file: F): Promise<void>;
  /** Lets the page draw, and answer the person, before the next piece of work. */
  breathe(): Promise<void>;
  now(): number;
}

/** Pages saved to files, made clips one after another; each is kept or not by itself. */
export interface FilesModel<F extends PageFile> {
  readonly state: ReadonlySignal<FilesState>;
  /** Saved pages become clips, the first JSON file a clip set to import; what is neither is refused by name. */
  add(files: readonly F[]): void;
  /** Leaves out the files that are not begun. */
  stop(): void;
  /** The outcome has been read. */
  dismiss(): void;
}

/** Far beyond the largest page that is captured; an archive holds the page's images, too. */
const LARGEST_FILE = 150_000_000;

const isPage = ({ name, type }: PageFile): boolean =>
  /\.(?:html?|xhtml|mht|mhtml)$/i.test(name) ||
  /^(?:text\/html|application\/xhtml\+xml|multipart\/related|message\/rfc822)$/.test(type);
const isClipSet = ({ name, type }: PageFile): boolean => /\.json$/i.test(name) || type === 'application/json';

/** A file that gave no clip. */
class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly reason: MessageKey;

  constructor(reason: MessageKey, cause?: unknown) {
    super(`file refused: ${reason}`, { cause });
    this.reason = reason;
  }
}

function reasonOf(error: unknown): MessageKey {
  if (error instanceof FileRefused) return error.reason;
  return error instanceof StoreRefused ? 'failure.capture-unreadable' : storeFailure(error);
}

/** The message for a page's refusal: a saved file's own, else that of a page on the web. */
function refusalKey(refusal: string): MessageKey {
  const keys = [`files.refused.${refusal}`, `failure.${refusal}`];
  return keys.find(isMessageKey) ?? 'failure.unexpected';
}

export function createFilesModel<F extends PageFile>(ports: Ports<F>): FilesModel<F> {
  const state = signal<FilesState>({ at: 'idle' });
  let waiting: F[] = [];
  let results: FileResult[] = [];
  let running = false;

  const capture = async (file: F): Promise<FileResult> => {
    if (file.size > LARGEST_FILE) throw new FileRefused('files.refused.too-large');
    const buffer = await file.arrayBuffer().catch((error: unknown) => {
      throw new FileRefused('files.refused.unreadable', error);
    });
    const answer = await ports.capture(new Uint8Array(buffer), file.name);
    if (!answer.ok) throw new FileRefused(refusalKey(answer.refusal));
    const parsed = RawCapture.safeParse(answer.capture);
    if (!parsed.success) throw new FileRefused('failure.capture-unreadable', parsed.error);
    await ports.breathe();
    const saved = await keepCapture(ports, parsed.data, {
      at: new Date(ports.now()).toISOString(),
      by: ports.person.value,
      extractor: fromFile(ports.extractor),
      addressKnown: answer.addressKnown,
    });
    return { ok: true, name: file.name, title: parsed.data.title, clipId: saved.clipId, outcome: saved.outcome };
  };

  const run = async (): Promise<void> => {
    running = true;
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { name } = file;
      state.value = { at: 'reading', name, total: results.length + 1 + waiting.length, results };
      await ports.breathe();
      const result = await capture(file).catch((error: unknown): FileResult => {
        console.error(`${name} not clipped:`, error);
        return { ok: false, name, reason: reasonOf(error) };
      });
      results = [...results, result];
    }
    running = false;
    state.value = { at: 'done', results };
  };

  return {
    state,
    add(files) {
      const sets = files.filter((file) => isClipSet(file));
      const pages = files.filter((file) => !isClipSet(file) && isPage(file));
      const refused = (file: F, reason: MessageKey): FileResult => ({ ok: false, name: file.name, reason });
      const others = files.filter((file) => !isClipSet(file) && !isPage(file));
      results = [
        ...(running ? results : []),
        ...others.map((file) => refused(file, 'files.refused.kind')),
        ...sets.slice(1).map((file) => refused(file, 'files.refused.one-import')),
      ];
      const [set] = sets;
      if (set !== undefined) void ports.importFile(set);
      waiting = [...waiting, ...pages];
      if (running) return;
      if (waiting.length > 0) void run();
      else if (results.length > 0) state.value = { at: 'done', results };
    },
    stop() {
      results = [
        ...results,
        ...waiting.map(({ name }) => ({ ok: false as const, name, reason: 'files.refused.stopped' as const })),
      ];
      waiting = [];
    },
    dismiss() {
      if (!running) state.value = { at: 'idle' };
    },
  };
}
