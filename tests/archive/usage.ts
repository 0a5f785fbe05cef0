/** Loaded before a program (`node --import`): writes what it used into the file that `USAGE` names. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = process.env['USAGE'] && resolve(process.env['USAGE']);

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  if (file) writeFileSync(file, JSON.stringify(usage));
});
