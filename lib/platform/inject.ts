import { browser } from 'wxt/browser';

/** Injection that could not be made or finished; `reason` is told from the browser's message, which has no code. */
export class InjectionFailed extends Error {
  override readonly name = 'InjectionFailed';
  readonly reason:
    | 'restricted-page'
    | 'needs-gesture'
    | 'tab-closed'
    | 'page-navigated'
    | 'page-not-responding'
    | 'unexpected';

  constructor(reason: InjectionFailed['reason'], cause?: unknown) {
    super(`injection failed: ${reason}`, { cause });
    this.reason = reason;
  }
}

const reasonOf = (message: string): InjectionFailed['reason'] => {
  if (/no tab with id|tab was closed|invalid tab id/i.test(message)) return 'tab-closed';
  if (
    /frame with id \d+ was removed|no frame with id|frame was removed|document was (unloaded|destroyed)|context (was )?(destroyed|invalidated)/i.test(
      message,
    )
  )
    return 'page-navigated';
  if (/must request permission|missing host permission/i.test(message)) return 'needs-gesture';
  if (/cannot access|cannot be scripted|extensions gallery|error page/i.test(message)) return 'restricted-page';
  return 'unexpected';
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What the browser's error comes to. */
export const injectionFailure = (error: unknown): InjectionFailed =>
  error instanceof InjectionFailed ? error : new InjectionFailed(reasonOf(messageOf(error)), error);

/**
 * Runs one of the bundled scripts in a frame of a tab (0 is the page itself) and returns what it returned:
 * anything, since the page may have had a hand in it. A page that does not answer within `timeout` ms counts as not
 * responding.
 */
export async function inject(
  tabId: number,
  file: '/capture.js' | '/capture-selection.js' | '/anchors.js',
  frameId = 0,
  timeout = 30_000,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new InjectionFailed('page-not-responding')), timeout);
  });
  try {
    const run = browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    const [frame] = await Promise.race([run, late]);
    if (frame === undefined) throw new InjectionFailed('page-navigated');
    return frame.result;
  } catch (error) {
    throw injectionFailure(error);
  } finally {
    clearTimeout(timer);
  }
}
