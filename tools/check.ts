/** `npm run check -- page.html …`: what `npx flarewell check` does, in a copy of the repository. */
import { check } from './check/command.js';

process.exitCode = check(process.argv.slice(2), 'npm run check --', console.log, console.error);
