// `npm run dev`: the server with Next in development mode. A change under server/ needs a restart.
import { bundle } from "./steps/bundle.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { root } from "./steps/root.mjs";

checkNode();
await installPackages();
await bundle();
process.chdir(root);
process.env.NODE_ENV = "development";
await import(new URL("../dist/server/main.mjs", import.meta.url).href);
