/** The archive in the working folder → the proof of it, issue by issue, or what stands against it. */
import { VFile } from 'vfile';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import type { IssueSeed } from '../model/seed.ts';
import type { ContentFile } from '../split/emit/index.ts';
import { accountsOf } from './accounts.ts';
import { languageFolder, readContent } from './content.ts';
import type { ProofMemory, ProvedSource, ToProve } from './proof-memory.ts';
import { openProofMemory } from './proof-memory.ts';
import type { Seed, SeedReader } from './read-seed.ts';
import { seedReader } from './read-seed.ts';
import type { RegistryFile } from './registry-file.ts';
import { readRegistry } from './registry-file.ts';
import type { SeedName } from './seed-name.ts';
import { formatSeedName } from './seed-name.ts';
import { findSeeds, SEEDS_FOLDER } from './seeds.ts';
import { shadowingFiles } from './shadowing-files.ts';
import { splitSeed } from './split-seed.ts';
import { strandedFiles } from './stranded-content.ts';
import { unaccountedFiles } from './unaccounted-content.ts';
import type { CompareWithWithdrawn } from './withdrawn-texts.ts';
import { withdrawnComparison } from './withdrawn-texts.ts';
import { verifyIssue } from './verify-issue.ts';
import { publishedWithoutSeed } from './without-seed.ts';

export interface ArchiveProof {
  /** Files with messages. */
  readonly files: readonly VFile[];
  readonly sources: number;
  /** Length of all sources that were rebuilt. */
  readonly bytes: number;
  /** The seeds that lack lines, each with what its record says of them. */
  readonly withheld: readonly (readonly [seed: string, lines: Pick<IssueSeed, 'withheld'>])[];
}

/** Proves every issue of the archive, and that nothing else stands there; what was proved is written down. Throws a `Message` where that can't be. */
export function proveArchive(): ArchiveProof {
  const { seeds, rejected, named } = findSeeds(SEEDS_FOLDER);
  const reader = seedReader(SEEDS_FOLDER);
  const gone = publishedWithoutSeed(named);
  const { accounts, files } = accountsOf(reader, new Set([...named, ...gone.keys()]));
  const stray = unaccountedFiles(accounts);
  const prover: Prover = {
    reader,
    memory: openProofMemory(),
    compare: withdrawnComparison(),
    stray: stray.map(({ path }) => path),
  };
  const proofs = seeds.map((name) => proveIssue(name, prover));
  prover.memory.save();
  return {
    files: [
      ...rejected,
      ...files,
      ...proofs.flatMap((proof) => proof.files),
      ...gone.values(),
      ...stray,
      ...shadowingFiles([...accounts.languages.keys(), ...accounts.unusable]),
      ...strandedFiles((alias) => accounts.languages.get(alias)),
    ],
    sources: seeds.length,
    bytes: proofs.reduce((sum, { bytes }) => sum + bytes, 0),
    withheld: proofs.flatMap(({ withheld = [] }, index) => {
      const name = seeds[index];
      return name && withheld.length > 0
        ? [[`${SEEDS_FOLDER}/${formatSeedName(name)}.txt`, { withheld }] as const]
        : [];
    }),
  };
}

interface Prover {
  readonly reader: SeedReader;
  readonly memory: ProofMemory;
  readonly compare: CompareWithWithdrawn;
  /** Paths that no seed accounts for, which are told as such. */
  readonly stray: readonly string[];
}

type IssueProof = Pick<ArchiveProof, 'files' | 'bytes'> & Partial<Pick<ProvedSource, 'withheld'>>;

function proveIssue(name: SeedName, prover: Prover): IssueProof {
  const { reader, memory, stray } = prover;
  const folder = `${name.publication}/${name.issue}`;
  const paper = reader.paper(name.publication).publication;
  if (!paper) return { files: [], bytes: 0 };
  const below = languageFolder(paper.language);
  const contents = readContent(below, folder).filter(
    ({ path }) => !stray.some((each) => `${below}/${path}`.startsWith(`${each}/`)),
  );
  const { file, read } = readRegistry(folder);
  const seed = reader.digest(name);
  const toProve: ToProve = { folder, language: paper.language, contents, seed, registry: read?.text ?? '' };
  const known = read && memory.recall(toProve);
  const again = read
    ? prover.compare({ folder, language: paper.language, registry: read.registry, contents })
    : [];
  if (known !== null) return { files: again, ...known };
  const { seed: own, files } = reader.read(name);
  if (!own || !read) return { files: [...files, file], bytes: 0 };
  if (contents.length === 0)
    return { files: [...files, notSplit(own.file.path, `${below}/${folder}`)], bytes: 0 };
  const proof = compareWithSeed(own, read, contents);
  const isProved = [...files, ...proof.files].every(({ messages }) => messages.length === 0);
  const found = { bytes: proof.bytes, withheld: own.record.withheld ?? [] };
  if (isProved) memory.keep(toProve, found);
  return { files: [...files, ...proof.files, ...again], ...found };
}

/** Proves the content of one issue by its seed, record and registry: gives messages where anything differs. */
export function compareWithSeed(
  seed: Seed,
  registry: RegistryFile,
  contents: readonly ContentFile[],
): IssueProof {
  const { publication, record } = seed;
  const { files, bytes } = verifyIssue(contents, {
    publication: publication.alias,
    language: publication.language,
    issue: seed.issue,
    date: record.date,
    until: record.until,
    receivedFile: record.received.file,
    bytes: seed.bytes,
    corrections: record.corrections ?? [],
    registry,
    // What can't be split the splitter says itself.
    split: () => splitSeed({ ...seed, file: new VFile({ path: seed.file.path }) }, registry)?.files ?? [],
  });
  return { files, bytes: bytes?.length ?? 0 };
}

function notSplit(path: string, expected: string): VFile {
  const file = new VFile({ path });
  const reason: Words = {
    'zh-CN': `没有由它生成的内容，应在 ${expected}`,
    en: `Unexpected seed without content, expected it in ${expected}`,
  };
  const note = { 'zh-CN': '运行 `npm run split`。', en: 'Run `npm run split`.' };
  file.messages.push(new Message({ ruleId: 'verify', reason, note, fatal: true }));
  return file;
}
