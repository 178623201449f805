"use client";

import { UnexpectedError } from "@/components/problem/unexpected-error";

export default function ErrorPage({
  reset,
  error,
}: {
  readonly reset: () => void;
  readonly error: { digest?: string };
}) {
  return <UnexpectedError onRetry={reset} {...(error.digest ? { reference: error.digest } : {})} />;
}
