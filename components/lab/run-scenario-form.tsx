"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import type { LabMessages } from "@/messages/en/lab";

interface RunScenarioFormProps {
  readonly name: string;
  readonly label: string;
  readonly words: Pick<LabMessages["run"], "failed" | "running" | "seconds" | "stop" | "stopped">;
}

type State = "idle" | "running" | "stopped" | "failed";

const addressIn = (answer: unknown): string | null =>
  typeof answer === "object" && answer !== null && "location" in answer && typeof answer.location === "string"
    ? answer.location
    : null;

/** A plain form; scripts count the seconds, and let a person stop waiting for an answer that may never come. */
export function RunScenarioForm({ name, label, words }: RunScenarioFormProps) {
  const [state, setState] = useState<State>("idle");
  const [seconds, setSeconds] = useState(0);
  const running = useRef<AbortController | null>(null);
  const action = `/lab/${name}/run`;
  const isRunning = state === "running";

  useEffect(() => {
    if (!isRunning) return;
    setSeconds(0);
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);

  const run = async (event: FormEvent) => {
    event.preventDefault();
    if (isRunning) return;
    const abort = new AbortController();
    running.current = abort;
    setState("running");
    try {
      const headers = { accept: "application/json" };
      const answer = await fetch(action, {
        method: "POST",
        headers,
        body: new URLSearchParams(),
        signal: abort.signal,
      });
      const location = answer.ok ? addressIn(await answer.json()) : null;
      if (location === null) setState("failed");
      else window.location.assign(location);
    } catch {
      setState(abort.signal.aborted ? "stopped" : "failed");
    }
  };

  return (
    <form method="post" action={action} onSubmit={run} className="grid gap-2">
      <button
        type="submit"
        aria-busy={isRunning}
        data-pending={isRunning ? "" : undefined}
        className={buttonStyle({ look: "first", size: "big" })}
      >
        {label}
      </button>
      {isRunning ? (
        <div className="flex items-center justify-between gap-3 text-ink-soft text-sm">
          <span>
            {words.running} {words.seconds.replace("{n}", String(seconds))}
          </span>
          <button type="button" onClick={() => running.current?.abort()} className={buttonStyle({ size: "small" })}>
            {words.stop}
          </button>
        </div>
      ) : null}
      <p role="status" className="max-w-64 text-ink-soft text-sm empty:hidden">
        {state === "stopped" ? words.stopped : state === "failed" ? words.failed : ""}
      </p>
    </form>
  );
}
