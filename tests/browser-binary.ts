/** Finds a Chromium that starts on this machine, or gets one. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

/** What Chromium is started with, beside Playwright's own list (headless, no sandbox, no traffic of its own). */
export const BROWSER_ARGUMENTS = ['--disable-gpu'];

/** An installation that hangs is one that failed. */
const LIMITS = { timeout: 600_000, maxBuffer: 2 ** 26 };

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const INSTALLED = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(process.env[variable] ?? '', path),
    ),
  ),
};

/** Gives the path of a Chromium that starts; installs one where there is none; else says what to do. */
export async function findBrowser(): Promise<string> {
  const found = await firstThatStarts(candidates());
  if (found) return found;
  for (const { name, get } of ways()) {
    console.log(`No Chromium found; trying ${name}.`);
    const outcome = await get().then(
      () => 'done',
      (error: unknown) => `failed (${firstLine(error)})`,
    );
    console.log(`${name}: ${outcome}.`);
    const installed = await firstThatStarts(candidates());
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
}

/** Gives the places where a Chromium may be, the most wanted first. */
function candidates(): string[] {
  const named = VARIABLES.flatMap((variable) => process.env[variable] ?? []);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const installed =
    process.platform === 'darwin' || process.platform === 'win32' ? INSTALLED[process.platform] : [];
  return [...named, ...onPath, ...installed, chromium.executablePath()].filter((path) => existsSync(path));
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (await starts(path)) return path;
    console.log(`${path} does not start; looking further.`);
  }
  return null;
}

/** Starts a page, because `--version` opens a window on Windows and tells nothing of missing libraries. */
async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGUMENTS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

interface Way {
  readonly name: string;
  readonly get: () => Promise<unknown>;
}

/** Gives the ways to get a Chromium on this machine, each to be tried once. */
function ways(): Way[] {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return [
    ...(isDebianRoot ? [{ name: 'apt-get', get: installWithApt }] : []),
    { name: 'playwright', get: download },
  ];
}

async function installWithApt(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { ...LIMITS, env });
  // The font is for the eyes of whoever looks at a screenshot; Debian has none for Chinese by default.
  const packages = ['chromium', 'fonts-noto-cjk'];
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
    maxBuffer: 2 ** 26,
  });
}

async function download(): Promise<void> {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
  await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], LIMITS);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';
}
