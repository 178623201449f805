import type { ApiPath } from "../operations";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Response | Promise<Response>;
type RouteModule = Readonly<Partial<Record<string, Handler>>>;

/** The module of every path: `/api/runs/{id}` is app/api/runs/[id]/route.ts. */
export const routeModules: Readonly<Record<ApiPath, () => Promise<RouteModule>>> = {
  "/api/diagnose": async () => ({ ...(await import("../diagnose/route")) }),
  "/api/lint": async () => ({ ...(await import("../lint/route")) }),
  "/api/errors": async () => ({ ...(await import("../errors/route")) }),
  "/api/errors/{id}": async () => ({ ...(await import("../errors/[id]/route")) }),
  "/api/scopes": async () => ({ ...(await import("../scopes/route")) }),
  "/api/resources": async () => ({ ...(await import("../resources/route")) }),
  "/api/openapi.json": async () => ({ ...(await import("../openapi.json/route")) }),
  "/api/health/live": async () => ({ GET: (await import("../health/live/route")).GET }),
  "/api/health/ready": async () => ({ GET: (await import("../health/ready/route")).GET }),
  "/api/inspector": async () => ({ ...(await import("../inspector/route")) }),
  "/api/installs": async () => ({ ...(await import("../installs/route")) }),
  "/api/runs": async () => ({ ...(await import("../runs/route")) }),
  "/api/runs/{id}": async () => ({ ...(await import("../runs/[id]/route")) }),
  "/api/runs/{id}/report.md": async () => ({ ...(await import("../runs/[id]/report.md/route")) }),
  "/api/runs/{id}/har": async () => ({ ...(await import("../runs/[id]/har/route")) }),
  "/api/installations": async () => ({ ...(await import("../installations/route")) }),
  "/api/installations/{id}": async () => ({ ...(await import("../installations/[id]/route")) }),
  "/api/installations/{id}/scopes": async () => ({ ...(await import("../installations/[id]/scopes/route")) }),
  "/api/installations/{id}/calls/{resource}": async () => ({
    ...(await import("../installations/[id]/calls/[resource]/route")),
  }),
  "/api/installations/{id}/probes": async () => ({ ...(await import("../installations/[id]/probes/route")) }),
  "/api/installations/{id}/probes.md": async () => ({ ...(await import("../installations/[id]/probes.md/route")) }),
  "/api/installations/{id}/refresh": async () => ({ ...(await import("../installations/[id]/refresh/route")) }),
  "/api/installations/{id}/token-check": async () => ({ ...(await import("../installations/[id]/token-check/route")) }),
  "/api/scenarios": async () => ({ ...(await import("../scenarios/route")) }),
  "/api/scenarios/{name}/runs": async () => ({ ...(await import("../scenarios/[name]/runs/route")) }),
  "/api/sandbox/apps": async () => ({ ...(await import("../sandbox/apps/route")) }),
  "/api/sandbox/apps/{id}": async () => ({ ...(await import("../sandbox/apps/[id]/route")) }),
  "/api/signatures": async () => ({ ...(await import("../signatures/route")) }),
  "/api/exchange": async () => ({ ...(await import("../exchange/route")) }),
};
