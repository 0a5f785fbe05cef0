/**
 * Runs the Astro command line with what every command here needs: `node src/cli/astro.ts build`.
 * Telemetry is off because a build must not talk to the network; it is set here, and not in the npm
 * scripts, because shells differ in how they set an environment variable.
 */
import { keepsCaches } from '../files/cache-folder.ts';
import { DRAFTS_ASKED } from '../files/drafts.ts';
import { Message } from '../model/message.ts';
import { terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { outliveReaders } from './closed-pipe.ts';
import { holdArchive, isHeld } from './lock.ts';
import { checkProjectFolder } from './project-folder.ts';
import { printVisibly } from './visible-output.ts';

outliveReaders();
for (const stream of [process.stdout, process.stderr]) printVisibly(stream);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// What is served for development is for its editors.
if (process.argv[2] === 'dev') process.env[DRAFTS_ASKED] = 'shown';
let place = process.cwd();
try {
  checkProjectFolder(place);
  place = '.cache';
  keepsCaches();
} catch (error) {
  if (!(error instanceof Message)) throw error;
  console.error(formatMessage(place, error, terminalLanguage()));
  process.exit(1);
}
if (isHeld()) await holdArchive('build');
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
