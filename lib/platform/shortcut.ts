import { browser } from 'wxt/browser';

/** The keys that clip, as the browser writes them, or null where none are set. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === '_execute_action')?.shortcut || null;
}
