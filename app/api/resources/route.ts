import { findTarget } from "@/lib/flows/probe-target";
import { resources, writes } from "@/lib/haravan/resources";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../api-route";

const list = [...resources, ...writes].map(({ id, method, path, scope, privateAppOnly = false, source }) => ({
  id,
  method,
  path,
  scope,
  private_app_only: privateAppOnly,
  probe: method === "GET" && findTarget(id) !== undefined,
  source,
}));

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/resources", {
  GET: async () => jsonResponse({ resources: list }),
});
