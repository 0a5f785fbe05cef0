/** One text, wherever it lies → how it would be split, with every decision. */
import { createHash } from 'node:crypto';
import { basename, dirname, extname } from 'node:path';
import { existsSync } from 'node:fs';
import { checkIssue } from '../split/check/index.ts';
import { doubtMessages } from '../report/doubt-messages.ts';
import { checkEmptyText } from '../split/check/empty-text.ts';
import { checkPageMarker } from '../split/check/page-marker.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { Message } from '../model/message.ts';
import type { HouseMarks } from '../model/profile.ts';
import { marksOn } from '../model/profile.ts';
import type { IssueSeed } from '../model/seed.ts';
import { issueSeedSchema } from '../model/seed.ts';
import type { HearStep, Reading } from '../split/parse/index.ts';
import { decodeSource, doubtsOf, readIssue } from '../split/parse/index.ts';
import type { Inspection } from '../report/inspection.ts';
import { inspectReading } from '../report/inspection.ts';
import { messageJson } from '../report/json.ts';
import { missingRecord } from '../files/seed-messages.ts';
import { readProfile } from '../files/profile-file.ts';
import { readYaml } from '../files/yaml-file.ts';

export interface InspectedFile {
  readonly inspection: Inspection;
  readonly messages: readonly Message[];
  /** `null` where the bytes are no text. */
  readonly reading: Reading | null;
}

/** Day of an issue whose text gives none: no rule compares with it. */
const NO_DATE = '0000-00-00';

/** Gives how a text would be split; a `.yaml` beside it is used where there is one. */
export function inspectFile(path: string, bytes: Uint8Array, hear?: HearStep): InspectedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { record, profile, faults } = recordBeside(path);
  try {
    const reading = readAsIssue({ path, sha256, bytes, record, profile }, hear);
    const doubts = doubtMessages(doubtsOf(reading).places);
    const messages = [...faults, ...messagesAbout(reading, record?.pages === 'single'), ...doubts];
    const { encoding } = reading.issue.envelope;
    const source = { path, sha256, encoding, lines: reading.issue.pages.at(-1)?.lines.end ?? 0 };
    const empty = bytes.length === 0 ? { ...source, lines: 0 } : source;
    return { inspection: inspectReading(empty, reading, messages), messages, reading };
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    return {
      inspection: inspectionOfNoText({ path, sha256, encoding: '', lines: 0 }, error),
      messages: [error],
      reading: null,
    };
  }
}

interface Given {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly record: IssueSeed | null;
  readonly profile: HouseMarks | undefined;
}

function readAsIssue({ path, sha256, bytes, record, profile }: Given, hear?: HearStep): Reading {
  const decoded = decodeSource(bytes, record?.encoding);
  const file = basename(path);
  const { corrections, withheld } = record ?? {};
  const given = { received: { seed: file, file, sha256 }, corrections, withheld, profile, ...decoded };
  const reading = readIssue({ publication: '', issue: '', date: record?.date ?? NO_DATE, ...given }, hear);
  const date = record?.date ?? reading.date ?? NO_DATE;
  const until = record ? record.until : (reading.until ?? undefined);
  return { ...reading, issue: { ...reading.issue, date, until, issue: date } };
}

/** Without a `.yaml` nobody has said whether the text needs a marker: one page is likely what it is. */
function messagesAbout({ issue, messages }: Reading, declared: boolean): Message[] {
  const single = issue.pages[0].marker === null;
  const empty = checkEmptyText(issue).length > 0;
  const marker = single && !declared && !empty ? checkPageMarker(issue, false) : [];
  for (const message of marker) message.fatal = false;
  return [...marker, ...messages, ...checkIssue(issue, single)];
}

interface Beside {
  readonly record: IssueSeed | null;
  /** How lines of its paper look, on its day. */
  readonly profile: HouseMarks | undefined;
  readonly faults: readonly Message[];
}

/** Gives the record and the profile beside a text, and what is wrong with them: messages name their place themselves. */
function recordBeside(path: string): Beside {
  const beside = `${path.slice(0, path.length - extname(path).length)}.yaml`;
  if (beside === path || !existsSync(beside)) return { record: null, profile: undefined, faults: [] };
  const { file, value } = readYaml(beside, {
    schema: issueSeedSchema,
    format: FILE_FORMATS.record,
    missing: () => missingRecord(basename(path)),
  });
  const profile = value && readProfile(dirname(path), value.publication);
  const faults = [file, ...(profile ? [profile.file] : [])].flatMap((each) =>
    each.messages
      .filter((message) => message instanceof Message)
      .map((message) => placedIn(basename(each.path), message)),
  );
  const marks = value && profile?.value ? marksOn(profile.value, value.date) : undefined;
  return { record: value, profile: marks, faults };
}

function placedIn(file: string, { ruleId = '', line, column, words: { reason, note } }: Message): Message {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const placed = { 'zh-CN': `${place}：${reason['zh-CN']}`, en: `${place}: ${reason.en}` };
  return new Message({ ruleId, reason: placed, note, fatal: true });
}

function inspectionOfNoText(source: Inspection['source'], message: Message): Inspection {
  const nothing = { publication: null, date: null, pages: [], highlights: [], credits: [], unclassified: [] };
  return { source, ...nothing, messages: [messageJson(message)] };
}
