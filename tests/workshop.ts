/** An editor's folder of its own, in which the commands run as they do in a project. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Outcome, Started } from './started.ts';
import { watchStarted } from './started.ts';

export const TEXT = `海滨晚报2021年11月19日01版
渔港新貌
建设智慧渔港。全港布设监测设备,出海作业更安全。
海滨晚报2021年11月19日02版
优化通关流程
推行提前申报,让货等船变为船等货。企业在船舶抵港之前完成申报。
`;

/** What a building project needs beside its seeds and content. */
const PROJECT_FILES = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const PAPER = `format: 1
alias: demo
name: { zh-CN: 海滨晚报, en: Seaside Evening News }
language: zh-CN
rights: { zh-CN: 试验文字。, en: Trial text. }
`;

export interface Workshop {
  readonly folder: string;
  write(path: string, contents: string | Uint8Array): void;
  read(path: string): string;
  remove(path: string): void;
  /** Puts a text in as an issue of the paper `demo`, with its record. */
  addIssue(issue: string, text: string | Uint8Array, more?: string): void;
  /** Splits, and publishes every draft. */
  publish(): void;
  /** Runs a command of this project there, in a language of the terminal. */
  run(command: string, args?: readonly string[], language?: 'en_GB.UTF-8' | 'zh_CN.UTF-8'): Outcome;
  /** Starts a command and lets it run. */
  start(command: string, language?: 'en_GB.UTF-8' | 'zh_CN.UTF-8'): Started;
  /** Runs a command that can write no file beyond some KiB: it stops in the middle, as on a full disk. */
  runOnFullDisk(command: string, kibibytes: number): Outcome;
  /** Starts a command and interrupts it as soon as something is so; gives its exit code. */
  interrupt(command: string, args: readonly string[], when: () => boolean): Promise<number | null>;
  /** Runs a command that is interrupted, as by Ctrl-C, in the middle of its n-th rename of a file or folder. */
  runInterrupted(command: string, rename: number): Outcome;
  /** Runs a command that is killed, as by a power cut, before its n-th change of a file or folder. */
  runKilled(command: string, change: number): Outcome & { readonly signal: NodeJS.Signals | null };
  /** Every file below a folder and its bytes, to compare what was and what is. */
  tree(below: string): Record<string, string>;
}

/** Gives a new workshop with the paper `demo` and its issue of 2021-11-19, already split and published; it goes with its test. */
export function openWorkshop(): Workshop {
  return openWorkshopOf();
}

/** Gives a new workshop with the files of a folder, itself in one of a name; it goes with its test. */
export function openWorkshopOf(from?: string, name = 'banmian'): Workshop {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(from ?? furnishedFolder(), folder, { recursive: true });
  return workshopIn(folder);
}

let furnished: string | undefined;
afterAll(() => {
  if (furnished !== undefined) rmSync(furnished, { recursive: true });
});

/** Gives a folder to copy for each test of a file: splitting its issue once is enough. */
function furnishedFolder(): string {
  if (furnished === undefined) {
    mkdirSync('.cache', { recursive: true });
    furnished = mkdtempSync(join('.cache', 'workshop-'));
    furnish(workshopIn(resolve(furnished)));
  }
  return furnished;
}

/** Gives a workshop that can also build: it holds the project's own sources. */
export function openBuildingWorkshop(name: string): Workshop {
  const folder = join('.cache', 'trial', name);
  rmSync(folder, { recursive: true, force: true });
  for (const file of PROJECT_FILES) cpSync(file, join(folder, file), { recursive: true });
  return furnish(workshopIn(resolve(folder)));
}

function furnish(workshop: Workshop): Workshop {
  workshop.write('seeds/demo.yaml', PAPER);
  workshop.addIssue('2021-11-19', TEXT);
  workshop.publish();
  workshop.write('dist/index.html', 'the last archive');
  return workshop;
}

/** Gives a program that sends its own process the signal of Ctrl-C. */
function interruptAt(rename: number): string {
  return `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    let count = 0;
    fs.renameSync = (...paths) => {
      count += 1;
      if (count === ${rename}) process.kill(process.pid, 'SIGINT');
      renameSync(...paths);
    };
    syncBuiltinESMExports();`;
}

/** Gives a program that kills its own process before a change of what lies on disk; none of it can be mended by the process. */
function killAt(change: number): string {
  return `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let count = 0;
    for (const name of ['renameSync', 'writeFileSync', 'mkdirSync', 'rmSync']) {
      const act = fs[name];
      fs[name] = (...rest) => {
        count += 1;
        if (count === ${change}) process.kill(process.pid, 'SIGKILL');
        return act(...rest);
      };
    }
    syncBuiltinESMExports();`;
}

function preloaded(program: string): string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
}

function workshopIn(folder: string): Workshop {
  const at = (path: string): string => join(folder, path);
  const write: Workshop['write'] = (path, contents) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), contents);
  };
  const script = (command: string): string => resolve(import.meta.dirname, '../src/cli', `${command}.ts`);
  const environment = (language: string): NodeJS.ProcessEnv => ({
    ...process.env,
    NO_COLOR: '1',
    LC_ALL: language,
  });
  const run: Workshop['run'] = (command, args = [], language = 'en_GB.UTF-8') => {
    const options = { cwd: folder, encoding: 'utf8', env: environment(language) } as const;
    return spawnSync(process.execPath, [script(command), ...args], options);
  };
  return {
    folder,
    write,
    read: (path) => readFileSync(at(path), 'utf8'),
    remove: (path) => {
      rmSync(at(path), { recursive: true });
    },
    addIssue: (issue, text, more = '') => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      const date = issue.slice(0, 10);
      write(`seeds/demo-${issue}.txt`, text);
      write(
        `seeds/demo-${issue}.yaml`,
        `format: 1\npublication: demo\ndate: ${date}\nreceived:\n  file: input.txt\n  sha256: ${sha256}\n${more}`,
      );
    },
    publish: () => {
      for (const outcome of [run('split'), run('publish', ['--all', '--yes'])])
        if (outcome.status !== 0) throw new Error(outcome.stderr);
    },
    run,
    start: (command, language = 'en_GB.UTF-8') => {
      const child = spawn(process.execPath, [script(command)], { cwd: folder, env: environment(language) });
      return watchStarted(child);
    },
    runOnFullDisk: (command, kibibytes) => {
      const limited = `trap '' XFSZ; ulimit -f ${kibibytes}; exec '${process.execPath}' '${script(command)}'`;
      const options = { cwd: folder, encoding: 'utf8', env: environment('en_GB.UTF-8') } as const;
      return spawnSync('bash', ['-c', limited], options);
    },
    interrupt: (command, args, when) =>
      new Promise((done) => {
        const options = { cwd: folder, env: environment('en_GB.UTF-8'), stdio: 'ignore' } as const;
        const child = spawn(process.execPath, [script(command), ...args], options);
        const watch = setInterval(() => when() && child.kill('SIGINT'), 5);
        child.on('close', (status) => {
          clearInterval(watch);
          done(status);
        });
      }),
    runInterrupted: (command, rename) => {
      const options = { cwd: folder, encoding: 'utf8', env: environment('en_GB.UTF-8') } as const;
      return spawnSync(process.execPath, [...preloaded(interruptAt(rename)), script(command)], options);
    },
    runKilled: (command, change) => {
      const options = { cwd: folder, encoding: 'utf8', env: environment('en_GB.UTF-8') } as const;
      return spawnSync(process.execPath, [...preloaded(killAt(change)), script(command)], options);
    },
    tree: (below) =>
      Object.fromEntries(
        readdirSync(at(below), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .toSorted()
          .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
      ),
  };
}
