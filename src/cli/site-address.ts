/** The public address of the archive, as the build is told it: `SITE=https://archive.example/papers`. */
import { Message } from '../model/message.ts';
import { terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';

/** Gives the address with its folder, or `undefined` where there is none; throws what is wrong with it. */
export function readSite(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  const isPlain =
    url !== null && /^https?:$/u.test(url.protocol) && url.search + url.hash + url.username === '';
  if (isPlain) return value;
  const message = new Message({
    ruleId: 'site',
    reason: {
      'zh-CN': `\`${value}\` 不是网站的网址，应当类似 \`https://archive.example/papers\``,
      en: `Unexpected \`${value}\`, expected an address such as \`https://archive.example/papers\``,
    },
    note: {
      'zh-CN':
        '写上 https:// 与主机名，档案若在文件夹里也写上；不写问号、井号及其后的部分。不设 SITE 也可以构建。',
      en: 'Give https://, the host, and the folder if there is one; nothing after a `?` or `#`. Without SITE it builds, too.',
    },
    fatal: true,
  });
  throw new Error(formatMessage('SITE', message, terminalLanguage()));
}
