/** A build says which limits of free hosts an archive comes near to, with the figures and where they come from. */
import { expect, test } from 'vitest';
import { nearLimits } from '../../../src/report/host-limits.ts';
import type { SiteSize } from '../../../src/report/host-limits.ts';

const SMALL: SiteSize = {
  files: 145,
  folders: 90,
  bytes: 1_800_000,
  largest: { path: 'pagefind/lexicon.json', bytes: 60_000 },
  fullest: 40,
};

test('an archive of one issue hears nothing', () => {
  expect(nearLimits(SMALL)).toEqual([]);
});

test.each<[string, Partial<SiteSize>, string, string]>([
  [
    'files',
    { files: 16_412 },
    'Cloudflare Pages: 16,412 of 20,000 files (https://developers.cloudflare.com/pages/platform/limits/#files)',
    'Cloudflare Pages：16,412个文件，上限 20,000（https://developers.cloudflare.com/pages/platform/limits/#files）',
  ],
  [
    'one large file',
    { largest: { path: 'pagefind/lexicon.json', bytes: 27_000_000 } },
    'Cloudflare Pages: 27,000,000 of 26,214,400 bytes in one file (pagefind/lexicon.json) (https://developers.cloudflare.com/pages/platform/limits/#file-size)',
    'Cloudflare Pages：27,000,000字节在一个文件 (pagefind/lexicon.json)，上限 26,214,400（https://developers.cloudflare.com/pages/platform/limits/#file-size）',
  ],
  [
    'one full folder',
    { fullest: 43_200 },
    'Netlify: 43,200 of 54,000 files in one folder (https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit)',
    'Netlify：43,200个文件在同一文件夹，上限 54,000（https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit）',
  ],
])('%s near a limit, or beyond it, are told', (_, more, en, chinese) => {
  expect(nearLimits({ ...SMALL, ...more })).toEqual([{ en, 'zh-CN': chinese }]);
});

test('bytes are counted against every host that limits them, and folders where they count', () => {
  const hosts = (size: Partial<SiteSize>): string[] =>
    nearLimits({ ...SMALL, ...size }).map(({ en }) => en.replace(/:.*$/u, ''));
  expect(hosts({ bytes: 800_000_000 })).toEqual(['GitHub Pages', 'GitLab Pages']);
  expect(hosts({ bytes: 799_999_999 })).toEqual([]);
  expect(hosts({ files: 100_000, folders: 60_000 })).toEqual(['Cloudflare Pages', 'GitLab Pages']);
});
