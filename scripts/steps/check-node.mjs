import { leave } from "./root.mjs";

const least = [20, 19];

/** Written so that old versions of Node can read it and say the sentence. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  leave(`Node ${least.join(".")} or newer is needed; this is Node ${version}: see https://nodejs.org.`);
}
