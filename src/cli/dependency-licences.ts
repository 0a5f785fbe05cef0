/** Licences of what the project is built with, as npm's lock file and the installed packages state them. */
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { Message } from '../model/message.ts';

/** Licences (SPDX) under which a package may be used to build an archive, beside our MIT. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  // Permissive: their notice stands in the package.
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  // Binds changes to the package itself; it is used as it is, and no file of it is in an archive.
  'MPL-2.0',
  'LGPL-3.0-or-later',
  // Binds what hands the package on or serves it; only tests run it, and no file of it is in an archive.
  'CPAL-1.0',
]);

export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; `null` where neither states one. */
  readonly licence: string | null;
  /** Line of its entry in the lock file, from 1. */
  readonly line: number;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional() }),
  ),
});
/** `licenses` is how packages stated it before npm took SPDX. */
const packageSchema = z.object({
  license: z.string().optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** Gives all packages of a lock file, by name; `manifest` gives the `package.json` of an installed one. */
export function readDependencies(lock: string, manifest: (folder: string) => string | null): Dependency[] {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  const lines = lock.split('\n');
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { version = '', license }]) => ({
      name: folder.replace(/^.*node_modules\//u, ''),
      version,
      licence: license ?? statedIn(manifest(folder)),
      line: lines.findIndex((line) => line.trim().startsWith(`${JSON.stringify(folder)}:`)) + 1,
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function statedIn(manifest: string | null): string | null {
  if (manifest === null) return null;
  const { license, licenses = [] } = packageSchema.parse(JSON.parse(manifest));
  return license ?? (licenses.map(({ type }) => type).join(' OR ') || null);
}

/** Tells whether a licence expression leaves a way to use the package; one too involved to read does not. */
export function isCompatible(expression: string): boolean {
  const alternatives = expression.replace(/^\((.*)\)$/u, '$1').split(/(?<!\s)\s+OR\s+/u);
  return alternatives.some((one) =>
    one.split(/(?<!\s)\s+AND\s+/u).every((licence) => COMPATIBLE.has(licence)),
  );
}

/** Gives a message for each package that states no licence, or one that is not on the list. */
export function checkLicences(dependencies: readonly Dependency[]): VFileMessage[] {
  return dependencies
    .filter(({ licence }) => licence === null || !isCompatible(licence))
    .map(({ name, version, licence, line }) => {
      const what = `${name}@${version}`;
      const reason = {
        'zh-CN': `${what} 的许可证是 \`${licence ?? '未声明'}\`，应是可兼容的许可证`,
        en: `Unexpected licence \`${licence ?? 'none stated'}\` of ${what}, expected a compatible one`,
      };
      const note = {
        'zh-CN': '换一个依赖；或者读过许可证全文后，把它加进 src/cli/dependency-licences.ts 的列表。',
        en: 'Use another package, or read the licence and add it to the list in src/cli/dependency-licences.ts.',
      };
      return new Message({ ruleId: 'licence', line, reason, note, fatal: true });
    });
}
