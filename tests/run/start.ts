import { astro, run } from './command.ts';

// Astro sends its preview to the background where it believes an agent started it; `npm start`
// stays in the foreground and prints the address.
process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';
if ((await run(astro('build'))) !== 0) process.exit(1);
process.exit(await run(astro('preview', '--ignore-lock')));
