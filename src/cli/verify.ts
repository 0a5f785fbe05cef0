/** `npm run verify`: rebuilds each source from content and compares it with seeds/, byte for byte. */
import { VFile } from 'vfile';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { proveArchive } from '../files/prove-archive.ts';
import { PROVED_FILE } from '../files/proof-memory.ts';
import { SEEDS_FOLDER } from '../files/seeds.ts';
import { say } from '../report/language.ts';
import { report } from '../report/terminal.ts';
import { withheldWords } from '../report/withheld.ts';
import { readArguments, refuseNames } from './arguments.ts';
import { holdArchive } from './lock.ts';

const VERIFY_USAGE: Words = { 'zh-CN': '用法：npm run verify', en: 'Usage: npm run verify' };
refuseNames(readArguments({}, VERIFY_USAGE).positionals, VERIFY_USAGE);
await holdArchive('verify');
try {
  const { files, sources, bytes, withheld } = proveArchive();
  for (const [seed, lines] of withheld)
    for (const words of withheldWords(seed, lines)) console.log(say(words));
  process.exitCode = report(files, {
    'zh-CN': `由内容还原了 ${sources} 份原文，共 ${bytes} 字节，与 ${SEEDS_FOLDER} 逐字节相同`,
    en: `${count(sources, 'source', 'sources')} rebuilt from content, ${bytes} bytes, each as in ${SEEDS_FOLDER}`,
  });
} catch (error) {
  if (!(error instanceof Message)) throw error;
  const file = new VFile({ path: PROVED_FILE });
  file.messages.push(error);
  process.exitCode = report([file], { 'zh-CN': '', en: '' });
}
