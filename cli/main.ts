/** The process of the command line: arguments in, exit code out. */
import { environment } from '../settings/find.ts';
import { run } from './program.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  env: environment(),
});
