"use client";

import { useSyncExternalStore } from "react";
import { CopyButton } from "@/components/ui/copy-button";

interface CopyPermalinkProps {
  readonly id: string;
  readonly words: { readonly label: string; readonly done: string; readonly failed: string };
}

const never = () => () => {};

/** Copies the address that serves each reader their own language. Only a browser knows on which host it is. */
export function CopyPermalink({ id, words }: CopyPermalinkProps) {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  return (
    <span className="with-scripts -ml-4">
      <CopyButton {...words} value={`${origin}/errors/${id}`} />
    </span>
  );
}
