import { readFileSync } from "node:fs";

/**
 * Calls back once when the npm that started this process is gone. npm killed outright passes no signal on, and a
 * server that nobody can stop with Ctrl+C would keep the port.
 */
export function watchParent(whenGone: () => void, everyMs = 1_000): void {
  const parent = process.ppid;
  // npm runs a script through a shell, so its own death shows one step further up.
  const grandparent = parentOf(parent);
  if (parent === 1) return;
  const watch = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(watch);
    whenGone();
  }, everyMs);
  watch.unref();
}

// Linux tells; elsewhere only the nearest parent is watched.
function parentOf(pid: number): string | null {
  try {
    // The second field is a program name in parentheses, which may hold anything; the parent is two fields behind it.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1] ?? null;
  } catch {
    return null;
  }
}
