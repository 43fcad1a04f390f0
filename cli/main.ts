/** The process of the command line: arguments in, exit code out. */
import { environment } from '../settings/find.ts';
import { run } from './program.ts';

// Whoever reads only the first lines (`| head`) closes the pipe: nothing is wrong, and nobody is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  env: environment(),
});
