/** Reads one seed: its text with the paper and the issue it belongs to. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { FILE_FORMATS } from '../model/format.ts';
import type { Message } from '../model/message.ts';
import type { HouseMarks, Profile } from '../model/profile.ts';
import { marksOn } from '../model/profile.ts';
import type { IssueSeed, Publication } from '../model/seed.ts';
import { issueSeedSchema, publicationSchema } from '../model/seed.ts';
import { readPlainFile } from './plain-file.ts';
import { readProfile } from './profile-file.ts';
import * as messages from './seed-messages.ts';
import type { SeedName } from './seed-name.ts';
import { formatSeedName } from './seed-name.ts';
import type { ReadYamlText, YamlFile } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';
import { append } from '../model/list.ts';

export interface Seed {
  /** The text's file, with the messages about it. */
  readonly file: VFile;
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** `2021-11-19`, from the file's name. */
  readonly issue: string;
  readonly publication: Publication;
  readonly record: IssueSeed;
  /** How lines of the paper look, on the day of the issue. */
  readonly profile: HouseMarks | undefined;
}

export interface SeedReader {
  /** Gives a paper; `null` where it can't be used. Its file, the first time, has the reasons why. */
  readonly paper: (alias: string) => {
    readonly publication: Publication | null;
    readonly files: readonly VFile[];
  };
  /** Gives a seed; `null` where it can't be used. Its files, and the paper's the first time, have the reasons why. */
  readonly read: (name: SeedName) => { readonly seed: Seed | null; readonly files: readonly VFile[] };
  /** Gives a digest of all that a seed is made from: its text, its record and its paper's. */
  readonly digest: (name: SeedName) => string;
}

/** Gives a reader of the seeds in a folder, one at a time; only papers are kept. `textOf` gives the text of a record. */
export function seedReader(folder: string, textOf?: ReadYamlText): SeedReader {
  const papers = new Map<string, KnownPaper>();
  const paperOf: SeedReader['paper'] = (alias) => {
    const known = papers.get(alias);
    const paper = known ?? openPaper(folder, alias, textOf);
    if (!known) papers.set(alias, paper);
    return { publication: paper.publication, files: known ? [] : paper.files };
  };
  return {
    paper: paperOf,
    read: (name) => {
      const { publication, files } = paperOf(name.publication);
      if (!publication) return { seed: null, files };
      const profile = papers.get(name.publication)?.profile ?? null;
      const own = readSeed(folder, name, { publication, profile }, textOf);
      return { seed: own.seed, files: [...files, ...own.files] };
    },
    digest: (name) => {
      const hash = createHash('sha256');
      const own = formatSeedName(name);
      for (const file of [
        `${own}.txt`,
        `${own}.yaml`,
        `${name.publication}.yaml`,
        `${name.publication}.profile.yaml`,
      ]) {
        const path = join(folder, file);
        hash.update(createHash('sha256').update(readIfThere(path)).digest());
      }
      return hash.digest('hex');
    },
  };
}

interface KnownPaper {
  /** `null` where its file, or its profile's, can't be used. */
  readonly publication: Publication | null;
  readonly profile: Profile | null;
  readonly files: readonly VFile[];
}

function openPaper(folder: string, alias: string, textOf?: ReadYamlText): KnownPaper {
  const paper = readPaper(folder, alias, textOf);
  const profile = readProfile(folder, alias, textOf);
  const files = [paper.file, ...(profile ? [profile.file] : [])];
  const usable = files.every(({ messages: about }) => about.length === 0);
  return { publication: usable ? paper.value : null, profile: profile?.value ?? null, files };
}

/** Gives what `seeds/<alias>.yaml` says of a paper. */
export function readPaper(folder: string, alias: string, textOf?: ReadYamlText): YamlFile<Publication> {
  const path = join(folder, `${alias}.yaml`);
  const missing = (): Message => messages.unknownPaper(alias);
  const paper = readYaml(path, { schema: publicationSchema, format: FILE_FORMATS.paper, missing }, textOf);
  if (paper.value && paper.value.alias !== alias)
    paper.file.messages.push(messages.differsFromName(paper.pointOf(['alias']), paper.value.alias, alias));
  return paper;
}

function readSeed(
  folder: string,
  name: SeedName,
  { publication, profile }: Pick<Seed, 'publication'> & Pick<KnownPaper, 'profile'>,
  textOf?: ReadYamlText,
): { seed: Seed | null; files: VFile[] } {
  const text = `${formatSeedName(name)}.txt`;
  const file = new VFile({ path: join(folder, text) });
  const bytes = readSeedText(file);
  if (bytes === null) return { seed: null, files: [file] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const missing = (): Message => messages.missingRecord(text);
  const contract = { schema: issueSeedSchema, format: FILE_FORMATS.record, missing };
  const record = readYaml(join(folder, `${formatSeedName(name)}.yaml`), contract, textOf);
  if (record.value) append(record.file.messages, recordContradictions(name, record, sha256, text));
  const files = [file, record.file];
  if (!record.value || record.file.messages.length > 0) return { seed: null, files };
  const marks = profile ? marksOn(profile, record.value.date) : undefined;
  const own = { publication, record: record.value, profile: marks };
  return { seed: { file, bytes, sha256, issue: name.issue, ...own }, files };
}

/** Gives the bytes of a text; `null`, with the message on its file, where it can't be read. */
function readSeedText(file: VFile): Uint8Array | null {
  try {
    return readPlainFile(file.path);
  } catch (error) {
    file.messages.push(messages.unreadable(error));
    return null;
  }
}

/** An empty text stands for one that can't be read: what reads it later says so. */
function readIfThere(path: string): Uint8Array {
  try {
    return readPlainFile(path);
  } catch {
    return new Uint8Array();
  }
}

/** Says where a record differs from its file's name and from the text. */
function recordContradictions(
  { publication, issue }: SeedName,
  { value, pointOf }: YamlFile<IssueSeed>,
  sha256: string,
  text: string,
): VFile['messages'] {
  if (!value) return [];
  const date = issue.slice(0, 'YYYY-MM-DD'.length);
  return [
    ...(value.publication === publication
      ? []
      : [messages.differsFromName(pointOf(['publication']), value.publication, publication)]),
    ...(value.date === date ? [] : [messages.differsFromName(pointOf(['date']), value.date, date)]),
    ...(value.received.sha256 === sha256
      ? []
      : [messages.wrongDigest(pointOf(['received', 'sha256']), sha256, text)]),
  ];
}
