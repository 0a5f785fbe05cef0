/** The folder of the finished site, which may be a link to where a web server reads. */
import { cpSync, existsSync, lstatSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Message } from '../model/message.ts';
import { besides, swapFolder, unwritable } from './replace.ts';

/** Links behind each other that are followed; the file system itself follows no more. */
const LINKS = 40;

/** Gives the folder that a path leads to, there or not; throws a `Message` where it leads to no place for a folder. */
export function siteFolder(path: string): string {
  let place = resolve(path);
  for (let count = 0; isLink(place) && count < LINKS; count += 1)
    place = resolve(dirname(place), readlinkSync(place));
  if (isLink(place)) throw leadsNowhere(path, place);
  const standing = statSync(place, { throwIfNoEntry: false });
  const isFolder =
    standing?.isDirectory() ?? statSync(dirname(place), { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) throw leadsNowhere(path, place);
  return place;
}

/** Puts a finished folder in the place of the one that a path leads to, whole; throws a `Message` where it can't be, and leaves the old one. */
export function placeSite(finished: string, path: string): void {
  const place = siteFolder(path);
  if (place === resolve(path)) {
    swapFolder(finished, path);
    return;
  }
  // Beside the folder itself: only within one file system can a folder be moved.
  const { next } = besides(place);
  rmSync(next, { recursive: true, force: true });
  copyFolder(finished, next, path);
  swapFolder(next, place);
  rmSync(finished, { recursive: true, force: true });
}

function copyFolder(from: string, to: string, path: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    if (existsSync(to)) rmSync(to, { recursive: true, force: true });
    throw unwritable(path, error);
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function leadsNowhere(path: string, place: string): Message {
  return new Message({
    ruleId: 'site-folder',
    reason: {
      'zh-CN': `\`${path}\` 指向 \`${place}\`，那里放不了网站，应为文件夹`,
      en: `Unexpected \`${path}\`, expected a folder or a link to one; it leads to \`${place}\``,
    },
    note: {
      'zh-CN': '改正这个链接，或把它移走：建站会自己造出文件夹。',
      en: 'Mend the link, or take it away: a build makes the folder itself.',
    },
    fatal: true,
  });
}
