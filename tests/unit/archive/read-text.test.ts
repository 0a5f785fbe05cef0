/** A text is read once for each state of its document. */
import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { documents } from '../../sample-archive.ts';

vi.mock('node:fs/promises', () => ({ readFile: vi.fn() }));

// Another test of the same thread may have loaded it, with files of the disk.
vi.resetModules();
const { readText } = await import('../../../src/archive/read-text.ts');
const read = vi.mocked(readFile);
const [document] = documents;
if (!document) throw new Error('The sample has no document');
const written = (text: string): string => `---\nkind: page\n---\n\n<Intro id="p5">${text}</Intro>\n`;

beforeEach(() => read.mockReset());

test('once while it stays the same, again when it has changed', async () => {
  read.mockResolvedValueOnce(written('先')).mockResolvedValueOnce(written('后'));
  const texts = ['1', '1', '2', '2'].map((digest) => readText({ ...document, filePath: 'a.mdx', digest }));
  const bodies = (await Promise.all(texts)).map(({ body }) => body[0]?.text);
  expect(bodies).toEqual(['先', '先', '后', '后']);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a text that could not be read is read when it is asked for again', async () => {
  read.mockRejectedValueOnce(new Error('not there')).mockResolvedValueOnce(written('在'));
  const entry = { ...document, filePath: 'b.mdx', digest: '1' };
  await expect(readText(entry)).rejects.toThrow('not there');
  expect((await readText(entry)).body[0]?.text).toBe('在');
});

test('a document that has no digest is read each time', async () => {
  read.mockResolvedValue(written('文'));
  await readText({ ...document, filePath: 'c.mdx' });
  await readText({ ...document, filePath: 'c.mdx' });
  expect(read).toHaveBeenCalledTimes(2);
});
