"use client";

import { useRef } from "react";
import type { FinderWords } from "./cause-finder";
import { SearchField } from "./search-field";

/** The catalog's field on the page of one cause: leads to the list. */
export function PageSearch({ action, words }: { readonly action: string; readonly words: FinderWords }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="w-full max-w-80 max-md:max-w-none">
      <SearchField
        ref={field}
        action={action}
        label={words.search}
        placeholder={words.search}
        find={words.find}
        size="small"
      />
    </div>
  );
}
