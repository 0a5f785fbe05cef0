/**
 * An issue whose writing was cut short → a whole one. Its registry is written beside the old one before its content is
 * swapped in, and put in place after it: where a run was stopped between the two, what stands is known by it.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { Message } from '../model/message.ts';
import { languageFolder, readContent } from './content.ts';
import { digestOf, parseRegistry, readRegistry, REGISTRY_FOLDER } from './registry-file.ts';
import { besides, mendSwap, swapFile } from './replace.ts';

/**
 * Gives the registry of an issue (`qdrb/2021-11-19`), after it has put the one that was coming in place where the content
 * below a language is already what that tells of; `null`, with messages on its file, where it can't be read or put there.
 */
export function finishIssue(folder: string, languages: readonly string[]): ReturnType<typeof readRegistry> {
  for (const language of languages) mendSwap(`${languageFolder(language)}/${folder}`);
  const standing = readRegistry(folder);
  const path = `${REGISTRY_FOLDER}/${folder}.yaml`;
  const { next } = besides(path);
  if (!existsSync(next)) return standing;
  const coming = parseRegistry(folder, { text: readFileSync(next, 'utf8') }).read?.registry.files ?? {};
  const known = standing.read?.registry.files ?? {};
  const came = languages
    .flatMap((language) => readContent(languageFolder(language), folder))
    .some((file) => {
      const name = basename(file.path);
      const digest = digestOf(file.contents);
      return coming[name] === digest && known[name] !== digest;
    });
  if (!came) {
    rmSync(next, { force: true });
    return standing;
  }
  try {
    swapFile(path);
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    standing.file.messages.push(error);
    return { file: standing.file, read: null };
  }
  return readRegistry(folder);
}
