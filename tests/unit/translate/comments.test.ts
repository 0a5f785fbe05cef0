/** A translator's comments stay where they stood; YAML without comments is not touched. */
import { expect, test } from 'vitest';
import { withComments } from '../../../src/translate/comments.ts';

const COMMENTED = `# drafted from the print
format: 1
id: x # as published
headline:
  # two lines in print
  - id: p1
    text: Old # 新貌?
  - id: p2
    # ask the editor
    text: "No: 1"
# who
translation:
  status: machine
  of:
    p1: aaaaaaaa # of the first edition
# the end
`;

test('comments stand where they stood, at the lines of today', () => {
  const anew = `format: 1
id: x
headline:
  - id: p0
    text: Before
  - id: p1
    text: New
  - id: p2
    text: "No: 1"
translation:
  status: machine
  of:
    p0: "00000000"
    p1: bbbbbbbb
`;
  const commented = withComments(anew, COMMENTED);
  expect(commented).toBe(`# drafted from the print
format: 1
id: x # as published
headline:
  # two lines in print
  - id: p0
    text: Before
  - id: p1
    text: New # 新貌?
  - id: p2
    # ask the editor
    text: "No: 1"
# who
translation:
  status: machine
  of:
    p0: "00000000"
    p1: bbbbbbbb # of the first edition

# the end
`);
  expect(withComments(anew, commented ?? '')).toBe(commented);
});

test('YAML without comments stays as it is written', () => {
  const yaml = 'id: "x"\ntext: "a \\u200b # b"\n';
  expect(withComments(yaml, 'id: x\ntext: "# no comment"\n')).toBe(yaml);
});

test('a text with signs keeps each of them beside comments', () => {
  const text = JSON.stringify('a: "b" #c \u200b — \\n');
  expect(withComments(`id: x\ntext: ${text}\n`, 'id: x # y\ntext: z\n')).toBe(`id: x # y\ntext: ${text}\n`);
});

test('a comment at what is no longer there has no place', () => {
  expect(withComments('id: x\n', 'id: x\nkicker: [] # none\n')).toBeNull();
});
