import fs from 'node:fs';

/** Parent and used ticks of a process; null once it is gone. */
function readStat(pid) {
  try {
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

/** A process and all that it has started. */
export function familyOf(root) {
  const stats = new Map();
  for (const name of fs.readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? readStat(name) : null;
    if (stat) stats.set(Number(name), stat);
  }
  const family = [root];
  for (const pid of family) for (const [child, { parent }] of stats) if (parent === pid) family.push(child);
  return family;
}

/** Clock ticks that these have used. */
export const ticksOf = (family) => family.reduce((sum, pid) => sum + (readStat(pid)?.ticks ?? 0), 0);

const read = (pid, name) => fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
const field = (text, name) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** As system monitors add it up: what several processes share is counted for each. In bytes. */
export const residentOf = (family) => family.reduce((sum, pid) => sum + field(read(pid, 'smaps_rollup'), 'Rss'), 0);

/**
 * What the machine gets back when the app is closed, if nothing else runs: memory of its own (shared within the family alone), and of
 * each stretch of a file as much as the process that has most of it. Other programs on the machine do not move it. In bytes.
 */
export function wholeOf(family) {
  const files = new Map();
  let own = 0;
  for (const pid of family) {
    const rollup = read(pid, 'smaps_rollup');
    own += field(rollup, 'Pss_Anon') + field(rollup, 'Pss_Shmem');
    for (const part of read(pid, 'smaps').split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)) {
      const [, offset, path] = /^\S+ \S+ (\S+) \S+ \d+\s+(\/.*)$/m.exec(part) ?? [];
      if (!path || /^\/(?:dev\/shm|memfd)/.test(path)) continue;
      const key = `${path} ${offset}`;
      files.set(key, Math.max(files.get(key) ?? 0, field(part, 'Rss') - field(part, 'Anonymous')));
    }
  }
  return own + [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
