/** A program that takes its task and fails, without a word. */
process.once('message', () => {
  process.exit(1);
});
