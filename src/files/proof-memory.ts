/** What the last proof proved: the documents that the site may show, and what need not be proved again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CACHE_FORMATS } from '../model/format.ts';
import { localisedSchema } from '../model/localised.ts';
import { SHA256 } from '../model/pattern.ts';
import type { ContentFile } from '../split/emit/index.ts';
import { digestOfCode } from './code-digest.ts';
import { digestOf } from './registry-file.ts';
import { replaceFile } from './replace.ts';

/** Path of what was proved, from the project's root. */
export const PROVED_FILE = '.cache/proved.json';

/** What decides about a proof, beside seeds, content and registry. */
export const PROOF_CODE: readonly string[] = [
  ...['model', 'split', 'verify', 'files'].map((folder) => `src/${folder}/**/*.ts`),
  'package-lock.json',
];

const sha256 = z.string().regex(SHA256.expression);
const provedSchema = z.strictObject({
  format: z.literal(CACHE_FORMATS.proof),
  code: sha256,
  issues: z.record(
    z.string(),
    z.strictObject({
      /** Of all that the proof was made from. */
      digest: sha256,
      /** Length of the source. */
      bytes: z.int(),
      /** Lines that it lacks, as its record says. */
      withheld: z.array(z.strictObject({ from: z.int(), to: z.int(), reason: localisedSchema })),
      /** SHA-256 of each document by its path from `content/`: `zh-CN/qdrb/2021-11-19/t1-03.mdx`. */
      documents: z.record(z.string(), sha256),
    }),
  ),
});
type Proved = z.infer<typeof provedSchema>;

/** What a proof found. */
export type ProvedSource = Pick<Proved['issues'][string], 'bytes' | 'withheld'>;

/** All that the proof of an issue is made from. */
export interface ToProve {
  /** `qdrb/2021-11-19` */
  readonly folder: string;
  readonly language: string;
  readonly contents: readonly ContentFile[];
  /** Digest of text, record and paper. */
  readonly seed: string;
  /** Text of the registry. */
  readonly registry: string;
}

export interface ProofMemory {
  /** Gives what was found of an issue where the same was proved before, else `null`; what is recalled stays proved. */
  readonly recall: (issue: ToProve) => ProvedSource | null;
  /** Keeps an issue that was proved. */
  readonly keep: (issue: ToProve, found: ProvedSource) => void;
  /** Writes what was proved in this run, and drops all else; throws a `Message` where it can't be written. */
  readonly save: () => void;
}

/** Gives the memory of proofs; an empty one where the proof's own code has changed, or the memory's format. */
export function openProofMemory(): ProofMemory {
  const code = digestOfCode(PROOF_CODE);
  const before = readProved('');
  const known = before?.code === code ? before.issues : {};
  const issues: Proved['issues'] = {};
  return {
    recall: (issue) => {
      const entry = known[issue.folder];
      const standing = standingFacts(issue);
      if (entry?.digest !== standing.digest) return null;
      // Which documents may be shown says what stands there, not what was kept.
      issues[issue.folder] = { ...entry, ...standing };
      return entry;
    },
    keep: (issue, { bytes, withheld }) => {
      issues[issue.folder] = { ...standingFacts(issue), bytes, withheld };
    },
    save: () => {
      const proved: Proved = { format: CACHE_FORMATS.proof, code, issues };
      replaceFile(PROVED_FILE, `${JSON.stringify(proved)}\n`);
    },
  };
}

/** Gives the SHA-256 of each document that the last proof proved, by its path from `content/`. */
export function provedDocuments(root: string): ReadonlyMap<string, string> {
  const issues = Object.values(readProved(root)?.issues ?? {});
  return new Map(issues.flatMap(({ documents }) => Object.entries(documents)));
}

function readProved(root: string): Proved | null {
  try {
    return provedSchema.parse(JSON.parse(readFileSync(join(root, PROVED_FILE), 'utf8')));
  } catch {
    return null;
  }
}

function standingFacts({
  language,
  contents,
  seed,
  registry,
}: ToProve): Pick<Proved['issues'][string], 'digest' | 'documents'> {
  const files = contents.map(({ path, contents: text }): [string, string] => [path, digestOf(text)]);
  const facts = JSON.stringify([language, seed, digestOf(registry), files]);
  return {
    digest: createHash('sha256').update(facts).digest('hex'),
    documents: Object.fromEntries(files.map(([path, sha256]) => [`${language}/${path}`, sha256])),
  };
}
