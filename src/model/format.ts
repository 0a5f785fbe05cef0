/** Versions of the formats in which an archive keeps what it knows; `docs/formats.md` says what each file is. */
import { z } from 'zod';
import type { Words } from './message.ts';

/**
 * The present version of what people and the splitter write: each file says its own, as `format: 1`. Raise a version
 * here when an older program could not read the new files, or would lose what they say; `npm run migrate` needs its
 * step then, in `src/model/migration.ts`.
 */
export const FILE_FORMATS = {
  /** `seeds/<paper>.yaml` */
  paper: 1,
  /** `seeds/<paper>-<date>.yaml` */
  record: 1,
  /** `seeds/<paper>.profile.yaml` */
  profile: 1,
  /** `content/registry/<paper>/<issue>.yaml` */
  registry: 1,
  /** `content/gazetteer.yaml` */
  gazetteer: 1,
  /** `content/glossary.yaml` */
  glossary: 1,
  /** Frontmatter of `content/<language>/**.mdx`; it is brought to a new version by splitting again. */
  content: 1,
  /** Frontmatter of a translation, below another language than its paper's. */
  translation: 1,
} as const;

/** The present version of what is kept from one build to the next; what has another is made anew. */
export const CACHE_FORMATS = {
  /** `.cache/split.json` says it. */
  split: 1,
  /** `.cache/proved.json` says it. */
  proof: 1,
  /** The index of the search, in a folder that is named after it. */
  search: 1,
  /** Pictures of shared links, in a folder that is named after it. */
  cards: 1,
} as const;

/** Gives the schema of the field that says a file's version, as a number or, where all is read as text, its digits. */
export function formatField<const Version extends number>(
  version: Version,
): z.ZodPreprocess<z.ZodLiteral<Version>> {
  return z.preprocess((found) => numberIn(found) ?? found, z.literal(version));
}

/** Gives the version that a field says; `null` where it says none. */
export function numberIn(found: unknown): number | null {
  const digits = typeof found === 'number' ? String(found) : found;
  return typeof digits === 'string' && /^[1-9]\d{0,8}$/u.test(digits) ? Number(digits) : null;
}

interface FormatProblem {
  readonly ruleId: 'format-older' | 'format-newer';
  readonly reason: Words;
  readonly note: Words;
}

/** Gives what is wrong with a file of another version than `present`, by what stands at its `format`; `null` for none that is. */
export function formatProblem(found: unknown, present: number): FormatProblem | null {
  const version = found === undefined ? 0 : numberIn(found);
  if (version === null || version === present) return null;
  return version < present ? older(version, present) : newer(version, present);
}

function older(version: number, present: number): FormatProblem {
  const shown =
    version === 0 ? { 'zh-CN': '没有 `format`', en: 'no `format`' } : sameIn(`\`format: ${version}\``);
  return {
    ruleId: 'format-older',
    reason: {
      'zh-CN': `${shown['zh-CN']}，这是旧格式的文件，应为 \`format: ${present}\``,
      en: `Unexpected older format, expected \`format: ${present}\`; this file has ${shown.en}`,
    },
    note: {
      'zh-CN': '运行 `npm run migrate`，它把整个档案改为现在的格式，文字与网址不变。',
      en: 'Run `npm run migrate`: it brings the whole archive to the present format; texts and addresses stay.',
    },
  };
}

function newer(version: number, present: number): FormatProblem {
  return {
    ruleId: 'format-newer',
    reason: {
      'zh-CN': `\`format: ${version}\` 比这个版面程序所知的 \`format: ${present}\` 更新：程序比档案旧`,
      en: `Unexpected \`format: ${version}\`, expected at most \`format: ${present}\`: this Banmian is older than the archive`,
    },
    note: {
      'zh-CN': '更新版面程序（`git pull`、`npm ci`）后再运行；文件不必改。',
      en: 'Update Banmian (`git pull`, `npm ci`), then run this again; leave the file as it is.',
    },
  };
}

function sameIn(words: string): Words {
  return { 'zh-CN': words, en: words };
}
