import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Gives whether the program `age` is here; as root on Debian, gets it first. */
export function ensureAge(): boolean {
  if (hasAge()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log('The program age is missing: installing the Debian package age.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status;
  const install = () => apt('install', '-y', '--no-install-recommends', 'age');
  if (install() !== 0 && apt('update') === 0) install();
  return hasAge();
}

/** Tells whether `age` and what gives it a terminal of its own are here. */
export function hasAge(): boolean {
  const answers = (program: string) => spawnSync(program, ['--version']).status === 0;
  return answers('age') && answers('script');
}
