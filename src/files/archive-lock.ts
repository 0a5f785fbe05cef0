/**
 * One command at a time writes an archive. The lock is SQLite's own on a small database below `.cache/`: the system takes
 * it back from whoever ends, however that ends, so that none is ever stale. A command holds it as a writer that waits for
 * nobody (RESERVED); the programs that it starts join it as readers (SHARED). Who comes next has to be alone for a moment
 * (EXCLUSIVE), and so waits for what a killed command left running, too.
 */
import { mkdirSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { unwritable } from './replace.ts';

/** Path of the lock, from the project's root. */
export const LOCK_FILE = '.cache/lock';

/** Who holds the lock, as far as that could be written down. */
export interface Holder {
  readonly pid: number;
  /** `build` */
  readonly command: string;
}

/** Milliseconds between two looks at a lock that somebody else holds. */
const LOOK_AGAIN = 100;
/** Looks after which a holder that has not written down who it is, because it began just now or its disk is full, is told as it is. */
const LOOKS_FOR_NAME = 20;
/** What SQLite answers: somebody else has the lock; the file is broken; it is no database at all. */
const BUSY = 5;
const NO_DATABASE: readonly unknown[] = [11, 26];

/** What this process holds; kept here, because a database that nobody names any more is closed. */
let held: DatabaseSync | undefined;

/**
 * Takes the lock of the archive in the working folder until the process ends, as soon as nobody else holds it; `onWait` is
 * told once who does. Throws a `Message` where the lock's file can't be opened.
 */
export async function takeLock(command: string, onWait: (holder: Holder | null) => void): Promise<void> {
  held ??= openLock();
  let told = false;
  for (let looks = 1; !isLocked(held, command); looks += 1) {
    const holder = told ? null : holderOf(held);
    if (!told && (holder || looks === LOOKS_FOR_NAME)) {
      onWait(holder);
      told = true;
    }
    await wait(LOOK_AGAIN);
  }
}

/** Joins the lock that the process which started this one holds; tells whether that process still does. */
export function joinLock(holder: number): boolean {
  held ??= openLock();
  return attemptAll(held, 'BEGIN', 'SELECT count(*) FROM sqlite_schema') && process.ppid === holder;
}

function isLocked(lock: DatabaseSync, command: string): boolean {
  if (!attemptAll(lock, 'BEGIN EXCLUSIVE')) return false;
  noteHolder(lock, command);
  return attemptAll(lock, 'BEGIN IMMEDIATE');
}

/** Writes down who holds the lock, for those who wait; on a full disk nobody does, and the lock holds all the same. */
function noteHolder(lock: DatabaseSync, command: string): void {
  try {
    lock.exec('CREATE TABLE IF NOT EXISTS holder(pid INTEGER, command TEXT); DELETE FROM holder');
    lock.prepare('INSERT INTO holder VALUES (?, ?)').run(process.pid, command);
    lock.exec('COMMIT');
  } catch {
    if (lock.isTransaction) lock.exec('ROLLBACK');
  }
}

function holderOf(lock: DatabaseSync): Holder | null {
  try {
    const { pid, command } = lock.prepare('SELECT pid, command FROM holder').get() ?? {};
    return typeof pid === 'number' && typeof command === 'string' ? { pid, command } : null;
  } catch {
    return null;
  }
}

/** Runs statements; tells whether nobody else stood in the way. */
function attemptAll(lock: DatabaseSync, ...statements: readonly string[]): boolean {
  try {
    for (const statement of statements) lock.exec(statement);
    return true;
  } catch (error) {
    if (lock.isTransaction) lock.exec('ROLLBACK');
    if (errorCode(error) === BUSY) return false;
    throw unwritable(LOCK_FILE, error);
  }
}

function openLock(): DatabaseSync {
  try {
    mkdirSync(dirname(LOCK_FILE), { recursive: true });
    return openDatabase();
  } catch (error) {
    throw unwritable(LOCK_FILE, error);
  }
}

/** A file of something else is emptied, where it stands: an empty one is a database, and two who do so do the same. */
function openDatabase(): DatabaseSync {
  const lock = new DatabaseSync(LOCK_FILE);
  try {
    lock.exec('PRAGMA page_size = 512; PRAGMA journal_mode = MEMORY');
    lock.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    if (errorCode(error) === BUSY) return lock;
    lock.close();
    if (!NO_DATABASE.includes(errorCode(error))) throw error;
    truncateSync(LOCK_FILE);
    return openDatabase();
  }
  return lock;
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'errcode' in error ? error.errcode : null;
}
