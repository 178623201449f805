import { createHash } from "node:crypto";

/** For handles that are random and long themselves (state, cookie values, API keys): they need no salt and no cost. */
export const hashHandle = (handle: string): string => createHash("sha256").update(handle).digest("base64url");
