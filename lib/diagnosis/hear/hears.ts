/** Whether the text has what a pattern asks for; a pattern whose literals are not in it is not run at all. */
export type Hears = (pattern: RegExp) => boolean;
