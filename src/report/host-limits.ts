/** What free hosts take, and which of these limits an archive comes near to; `docs/hosting.md` has the same table. */
import { FALLBACK_LANGUAGE } from '../model/language.ts';
import type { Words } from '../model/message.ts';

/** What is counted of a finished site. */
export interface SiteSize {
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  readonly fullest: number;
}

type LimitedFigure = 'files' | 'files and folders' | 'files in one folder' | 'bytes' | 'bytes in one file';

export interface HostLimit {
  readonly host: string;
  readonly measure: LimitedFigure;
  readonly limit: number;
  /** Where the host says so. */
  readonly source: string;
}

const CLOUDFLARE = 'https://developers.cloudflare.com/pages/platform/limits/';
const GITHUB = 'https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits';
const GITLAB = 'https://docs.gitlab.com/';
const NETLIFY = 'https://docs.netlify.com/site-deploys/overview/';

/** The limits of the plans that cost nothing, as their hosts’ own pages stated them in November 2026; a GB is taken for the smaller one. */
export const HOST_LIMITS: readonly HostLimit[] = [
  { host: 'Cloudflare Pages', measure: 'files', limit: 20_000, source: `${CLOUDFLARE}#files` },
  {
    host: 'Cloudflare Pages',
    measure: 'bytes in one file',
    limit: 25 * 1024 ** 2,
    source: `${CLOUDFLARE}#file-size`,
  },
  { host: 'GitHub Pages', measure: 'bytes', limit: 1_000_000_000, source: `${GITHUB}#usage-limits` },
  {
    host: 'GitLab Pages',
    measure: 'files and folders',
    limit: 200_000,
    source: `${GITLAB}administration/instance_limits/#number-of-files-per-gitlab-pages-website`,
  },
  {
    host: 'GitLab Pages',
    measure: 'bytes',
    limit: 1_000_000_000,
    source: `${GITLAB}user/gitlab_com/#gitlab-pages`,
  },
  {
    host: 'Netlify',
    measure: 'files in one folder',
    limit: 54_000,
    source: `${NETLIFY}#files-per-directory-limit`,
  },
];

/** Part of a limit from which it is told: an archive that grows daily then has time to choose another host. */
const NEAR = 0.8;

const FOUND: Readonly<Record<LimitedFigure, (size: SiteSize) => number>> = {
  files: ({ files }) => files,
  'files and folders': ({ files, folders }) => files + folders,
  'files in one folder': ({ fullest }) => fullest,
  bytes: ({ bytes }) => bytes,
  'bytes in one file': ({ largest }) => largest.bytes,
};

const MEASURE_IN_CHINESE: Readonly<Record<LimitedFigure, string>> = {
  files: '个文件',
  'files and folders': '个文件和文件夹',
  'files in one folder': '个文件在同一文件夹',
  bytes: '字节',
  'bytes in one file': '字节在一个文件',
};

/** Gives a sentence for each limit that a site comes near to, or is beyond: `7,412 of 20,000 files`. */
export function nearLimits(size: SiteSize): Words[] {
  return HOST_LIMITS.flatMap(({ host, measure, limit, source }) => {
    const found = FOUND[measure](size);
    if (found < limit * NEAR) return [];
    const [have, most] = [found.toLocaleString(FALLBACK_LANGUAGE), limit.toLocaleString(FALLBACK_LANGUAGE)];
    const file = measure === 'bytes in one file' ? ` (${size.largest.path})` : '';
    return [
      {
        'zh-CN': `${host}：${have}${MEASURE_IN_CHINESE[measure]}${file}，上限 ${most}（${source}）`,
        en: `${host}: ${have} of ${most} ${measure}${file} (${source})`,
      },
    ];
  });
}
