import { randomBytes } from "node:crypto";

/** 128 random bits, 22 characters of base64url. */
export const newId = (): string => randomBytes(16).toString("base64url");
