import type { Sandbox } from "@/lib/sandbox/sandbox";

type Served = Pick<Sandbox, "fetch" | "runDue">;

/**
 * A fault is a bug of the sandbox, or a disk that is full: it is told where the operator looks, with the path and no
 * query, and the sandbox goes on. Who asked gets a 500; who left in the middle of a body is no fault.
 */
export function tellFaults({ fetch, runDue }: Served, tell: (text: string) => void = console.error): Served {
  const say = (what: string, fault: unknown) =>
    tell(`${what} failed: ${fault instanceof Error ? fault.stack : String(fault)}`);
  return {
    async fetch(request, headers) {
      try {
        return await fetch(request, headers);
      } catch (fault) {
        if (!request.signal.aborted) say(`${request.method} ${new URL(request.url).pathname}`, fault);
        throw fault;
      }
    },
    async runDue() {
      try {
        return await runDue();
      } catch (fault) {
        say("Sending webhooks", fault);
        return 0;
      }
    },
  };
}
