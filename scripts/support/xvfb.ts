import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { findProgram } from './browsers.mjs';

/** A screen that nobody sees, for what needs one: key presses and clicks that the window system hands to the browser. */
export interface VirtualScreen {
  /** As the environment variable DISPLAY wants it. */
  display: string;
  /** Presses a key combination in the window that has the focus, as `alt+shift+d`. */
  press(keys: string): void;
  /** Clicks at a place of the screen; button 3 is the right one. */
  click(x: number, y: number, button?: 1 | 3): void;
  close(): void;
}

export const hasVirtualScreen = (): boolean => findProgram('Xvfb') !== null && findProgram('xdotool') !== null;

/** Starts Xvfb on a display number of its own choosing. */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await displayNumber(server)}`;
  const xdotool = (...args: string[]) => {
    const { status, stderr } = spawnSync('xdotool', args, {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr.trim()}`);
  };
  return {
    display,
    press: (keys) => xdotool('key', '--clearmodifiers', keys),
    click: (x, y, button = 1) => xdotool('mousemove', String(x), String(y), 'click', String(button)),
    close: () => void server.kill(),
  };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let number = '';
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      number += chunk.toString();
      if (number.includes('\n')) resolve(number.trim());
    });
  });
}
