import { resources, writes } from "@/lib/haravan/resources";
import { jsonResponse } from "@/lib/http/problem";
import { probeMatrix } from "@/lib/probe/calls/probe-matrix";
import { apiRoute } from "../api-route";

const nobody = { scopesGranted: null, probes: [], generation: 0 };
const matrix = new Map(probeMatrix(nobody).map((row) => [row.resource, row]));

const list = [...resources, ...writes].map(({ id, method, path, scope, privateAppOnly = false, source }) => {
  const row = matrix.get(id);
  return {
    id,
    method,
    path,
    scope,
    accepted: row?.accepted ?? [],
    documents_disagree: row?.notes.includes("documents-disagree") ?? false,
    private_app_only: privateAppOnly,
    needs: row?.needs ?? [],
    probe: method === "GET",
    source,
  };
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/resources", {
  GET: async () => jsonResponse({ resources: list }),
});
