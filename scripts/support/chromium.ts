import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { findChromium } from './browsers.mjs';

/** No traffic but the pages': what a browser does on its own is switched off. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Chromium's sandbox refuses to run as root, and needs rights that many containers do not give. */
const mayUseSandbox = process.getuid?.() !== 0 && process.env.CI === undefined;

/**
 * Starts the machine's Chromium, headless unless told otherwise, spoken to through a pipe (no open port). Where the
 * sandbox cannot start, tries once more without.
 */
export async function startChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; run: node scripts/setup.mjs');
  const start = (sandbox: boolean) =>
    launch({
      headless: true,
      pipe: true,
      ...options,
      executablePath,
      args: [...QUIET, ...(sandbox ? [] : ['--no-sandbox']), ...(options.args ?? [])],
    });
  if (!mayUseSandbox) return start(false);
  return start(true).catch((error: unknown) => {
    console.error(`Chromium did not start in its sandbox (${String(error)}); trying without.`);
    return start(false);
  });
}
