/** What a command says to somebody who has stopped reading, as `| head -1` does. */

/** Lets a command go on to its end when nobody reads any more what it says; any other failure of writing is thrown. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listeners('error').includes(passOver)) continue;
    stream.on('error', passOver);
  }
}

function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
