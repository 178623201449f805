import type { KnownClient } from "./known-client";
import { ofDotnet } from "./of-dotnet";
import { ofNode } from "./of-node";
import { ofOthers } from "./of-others";
import { ofPython } from "./of-python";
import { ofRubyAndPhp } from "./of-ruby-and-php";

/**
 * The outermost first: a framework prints the frames of what it is built on, never the other way round. Plain Node.js is
 * what is left when nobody else has shown.
 */
const known = [
  {
    id: "identity-server",
    name: "IdentityServer",
    ecosystem: "server",
    marks: ["identityserver4.", "duende.identityserver"],
  },
  ...ofNode,
  ...ofDotnet,
  ...ofPython,
  ...ofRubyAndPhp,
  ...ofOthers,
  {
    id: "node",
    name: "Node.js",
    ecosystem: "node",
    marks: ["node:internal", ".js:", ".mjs:", ".ts:", "is not valid json"],
  },
] as const satisfies readonly KnownClient[];

export type ClientId = (typeof known)[number]["id"];

export interface Client extends KnownClient {
  readonly id: ClientId;
}

export const clients: readonly Client[] = known;
