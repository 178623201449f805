// `npm start`: from a fresh clone to a running server. No packages here: they may not be installed yet.
import { build } from "./steps/build.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { root } from "./steps/root.mjs";

checkNode();
await installPackages();
await build({ always: false });

// The server runs in this very process, so that signals reach it and nothing is left behind.
process.chdir(root);
process.env.NODE_ENV = "production";
await import(new URL("../dist/server/main.mjs", import.meta.url).href);
