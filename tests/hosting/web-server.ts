/** Web servers as a Debian machine has them, started on the loopback interface with the documented settings. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { DIST } from '../site/built-site.ts';
import type { StaticServer } from '../static-server.ts';

/** A web server program and how it is started. */
export interface Program {
  readonly name: string;
  /** Debian packages that hold the program and what it reads. */
  readonly packages: readonly string[];
  /** Language of its settings in `docs/hosting.md`; `null` where it needs none. */
  readonly language: string | null;
  /** Gives the settings for a test from those of the page, and the arguments to start with. */
  readonly prepare: (settings: string, place: Place) => { settings: string; arguments: readonly string[] };
}

export interface Place {
  /** An empty folder for what the program writes. */
  readonly folder: string;
  readonly port: number;
  /** Where unpacked packages lie, `/` for installed ones. */
  readonly system: string;
}

export interface FoundProgram extends Program {
  readonly path: string;
  readonly system: string;
}

/** Milliseconds in which a server has to answer. */
const PATIENCE = 20_000;

/** Gives a program of this machine, unpacking its Debian packages into `.cache/` where it has none; or `null`. */
export function findProgram(program: Program): FoundProgram | null {
  const unpacked = resolve('.cache/web-servers', program.name);
  const find = (): FoundProgram | null => {
    for (const system of ['/', unpacked]) {
      const folders = ['usr/sbin', 'usr/bin', 'usr/local/bin'].map((folder) => join(system, folder));
      const onPath = system === '/' ? (process.env['PATH'] ?? '').split(delimiter) : [];
      const path = [...onPath, ...folders].map((folder) => join(folder, program.name)).find(existsSync);
      if (path) return { ...program, path, system };
    }
    return null;
  };
  return find() ?? (unpack(program, unpacked) ? find() : null);
}

/** Unpacks, and does not install: an installed web server starts by itself, on ports that are not ours. */
function unpack({ name, packages }: Program, folder: string): boolean {
  const run = (command: string, ...rest: string[]): unknown =>
    execFileSync(command, rest, { cwd: folder, stdio: 'pipe', timeout: 300_000 });
  try {
    mkdirSync(folder, { recursive: true });
    console.log(`No ${name} found; unpacking Debian's.`);
    if (process.getuid?.() === 0) run('apt-get', 'update');
    for (const one of packages) run('apt-get', 'download', one);
    run('sh', '-c', 'for file in *.deb; do dpkg-deb -x "$file" .; done');
    return true;
  } catch (error) {
    console.log(`${name}: ${String(error).split('\n')[0] ?? ''}`);
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/** Serves `dist/` with a program below `prefix` (`/`, `/a/b/`), with the settings of `docs/hosting.md`. */
export async function startProgram(program: FoundProgram, prefix: string): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), `banmian-${program.name}-`));
  const port = await freePort();
  const documents = join(folder, 'www');
  const link = join(documents, prefix).replace(/\/$/u, '');
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(resolve(DIST), link);
  const documented = (program.language === null ? '' : settingsOf(program.language))
    .replaceAll('/srv/www', documents)
    .replaceAll('/my/archive/', prefix);
  const prepared = program.prepare(documented, { folder, port, system: program.system });
  writeFileSync(join(folder, 'settings'), prepared.settings);
  const child = spawn(program.path, prepared.arguments, {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  // A test that breaks off must not leave a server behind.
  const kill = (): void => {
    child.kill();
  };
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    process.off('exit', kill);
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const root = `http://127.0.0.1:${port}${prefix}`;
  try {
    await answers(root, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { root, close };
}

/** Gives the settings that `docs/hosting.md` shows in a language; they are the ones that are tested. */
function settingsOf(language: string): string {
  const page = readFileSync('docs/hosting.md', 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'msu').exec(page)?.[1];
  if (!block) throw new Error(`docs/hosting.md shows no settings in ${language}.`);
  return block;
}

async function answers(root: string, child: ChildProcess): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && child.exitCode === null) {
    const answer = await fetch(root).catch(() => null);
    await answer?.arrayBuffer();
    if (answer) return;
    await wait(50);
  }
  throw new Error(`${child.spawnfile} does not answer at ${root}: ${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}
