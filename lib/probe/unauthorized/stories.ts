import { storiesOfLife } from "./stories-of-life";
import { storiesOfValue } from "./stories-of-value";
import type { StoryRow } from "./weigh-story";

/** In the order in which they are told where several fit: what is wrong with the value before what became of it. */
export const stories: readonly StoryRow[] = [...storiesOfValue, ...storiesOfLife];
