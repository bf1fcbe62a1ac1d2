import { readFileSync, readdirSync } from 'node:fs';

/** Every process that this test's own profile folder started: it stands on their command lines. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/**
 * A killed process hides its command line before it closes its files, and its first thread may end
 * before the others: only one that is gone, or a zombie without threads, holds nothing any more.
 */
function holdsFiles(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const isZombie = /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
    return !isZombie || readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    return false;
  }
}

/** Ends the whole browser as a power switch would; gives how many processes are left. */
export async function killAll(profile: string): Promise<number> {
  const seen = new Set<number>();
  for (let time = 0; time < 200; time += 1) {
    for (const pid of processesOf(profile)) seen.add(pid);
    const left = [...seen].filter(holdsFiles);
    if (left.length === 0) return 0;
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Gone between the look and the kill.
      }
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return [...seen].filter(holdsFiles).length;
}
