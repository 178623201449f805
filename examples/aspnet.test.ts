import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort, root, run, start } from "./testing/start-program";
import { putClient, type RunningSandbox, startSandbox } from "./testing/start-sandbox";
import { Visitor } from "./testing/visitor";

const sdks = [...String(spawnSync("dotnet", ["--list-sdks"]).stdout).matchAll(/^(\d+)\./gm)].map(([, major]) =>
  Number(major),
);
const hasSdk = sdks.some((major) => major >= 10);
const note = hasSdk ? "" : " (skipped: no .NET SDK 10 or newer on this machine)";

// Beside the other results of a test run: what was built stays, so that the next run builds only what changed.
const folder = `${root}test-results/examples/aspnet`;
const env = { DOTNET_CLI_TELEMETRY_OPTOUT: "1", DOTNET_NOLOGO: "1", DOTNET_CLI_UI_LANGUAGE: "en" };

const variants = [
  ["code id_token", "form_post"],
  ["code", "query"],
  ["code", "form_post"],
] as const;

describe.skipIf(!hasSdk)(`the ASP.NET app of the documents${note}`, () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    for (const file of ["Example.csproj", "Program.cs"]) cpSync(`${root}examples/aspnet/${file}`, `${folder}/${file}`);
    const build = await run(["dotnet", "build", "-c", "Release", "-o", "out", "-nodeReuse:false"], {
      cwd: folder,
      env,
    });
    if (build.code !== 0) throw new Error(build.output);
    sandbox = await startSandbox();
  }, 300_000);
  afterAll(() => sandbox.stop());

  test.each(variants)("signs in with %s by %s, and receives its tokens", { timeout: 120_000 }, async (type, mode) => {
    const port = await freePort();
    const address = `http://localhost:${port}`;
    await putClient(sandbox, "aspnet-app", {
      secret: "aspnet-app-secret",
      grants: [type === "code" ? "authorization_code" : "hybrid"],
      redirect_uris: [`${address}/signin-oidc`],
    });
    const app = await start(["dotnet", `${folder}/out/Example.dll`, "--urls", address], /Now listening/, {
      cwd: folder,
      env: {
        ...env,
        Haravan__Authority: `${sandbox.base}/accounts`,
        Haravan__ResponseType: type,
        Haravan__ResponseMode: mode,
      },
    });
    try {
      const visitor = new Visitor();
      const login = await visitor.open(address);
      const end = await visitor.submit(login, [["DemoPerson", "owner"]]);
      expect(end.html).toMatch(/^\{/);
      expect(JSON.parse(end.html)).toEqual({
        orgid: "200000000101",
        orgname: "Lụa Hội An",
        role: "admin",
        accessToken: true,
        idToken: true,
        refreshToken: true,
      });
    } finally {
      await app.stop();
    }
  });
});
