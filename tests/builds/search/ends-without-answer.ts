/** A program that takes its task and ends, as ours does when Pagefind's dies under it. */
process.once('message', () => {
  process.disconnect();
});
