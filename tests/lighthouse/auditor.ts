/** Lighthouse, from a folder of its own: installed when it is first asked for, and no part of the project. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser-binary.ts';
import { freePort } from '../free-port.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Report {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Until the largest part of the page is painted, simulated; in milliseconds. */
  readonly painted: number;
  /** What cost points: `seo: robots-txt, robots.txt is not valid`. */
  readonly findings: readonly string[];
}

export interface Auditor {
  readonly version: string;
  /** Looks at a page as a phone would show it. */
  readonly audit: (url: string) => Promise<Report>;
  readonly close: () => Promise<void>;
}

const SOURCE = 'tests/lighthouse';
const FOLDER = '.cache/lighthouse';
const MANIFESTS = ['package.json', 'package-lock.json'];

const categorySchema = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const resultSchema = z.object({
  lhr: z.object({
    lighthouseVersion: z.string(),
    runtimeError: z.object({ message: z.string() }).optional(),
    categories: z.record(z.enum(CATEGORIES), categorySchema),
    audits: z.record(
      z.string(),
      z.object({ score: z.number().nullable(), title: z.string(), numericValue: z.number().optional() }),
    ),
  }),
});
type Result = z.infer<typeof resultSchema>['lhr'];

/** Gives Lighthouse with a browser of its own. */
export async function openAuditor(): Promise<Auditor> {
  install();
  const home = resolve(FOLDER, 'node_modules/lighthouse');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
  const { default: lighthouse } = (await import(pathToFileURL(join(home, 'core/index.js')).href)) as {
    default: (url: string, flags: object) => Promise<unknown>;
  };
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${port}`],
  });
  const flags = { port, onlyCategories: CATEGORIES, output: 'json', logLevel: 'error' };
  return {
    version,
    // A phone on a slow network, simulated: Lighthouse's own default.
    audit: async (url) => reportOf(resultSchema.parse(await lighthouse(url, flags)).lhr, url),
    close: () => browser.close(),
  };
}

/** Installs what the lock file says, once for each state of it. */
function install(): void {
  const states = [SOURCE, FOLDER].map((folder) =>
    MANIFESTS.map((name) => read(join(folder, name))).join('\n'),
  );
  if (states[0] === states[1] && read(join(FOLDER, 'node_modules/.package-lock.json'))) return;
  mkdirSync(FOLDER, { recursive: true });
  console.log(`Installing Lighthouse into ${FOLDER}/`);
  for (const name of MANIFESTS) copyFileSync(join(SOURCE, name), join(FOLDER, name));
  const command = ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function reportOf({ runtimeError, categories, audits }: Result, url: string): Report {
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const findings = CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id}, ${audits[id]?.title ?? ''}`),
  );
  const scoreOf = (category: Category): number => Math.round((categories[category].score ?? 0) * 100);
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    painted: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    findings,
  };
}
