// `npm run build`: server, scripts and pages, whether or not a source changed.
import { build } from "./steps/build.mjs";

await build({ always: true });
