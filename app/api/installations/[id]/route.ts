import { deleteStore } from "@/lib/flows/delete-store";
import { viewStore } from "@/lib/flows/list-stores";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { msUntilEmpty, usedAt } from "@/lib/probe/limit/model-bucket";
import type { InstallationView } from "@/lib/trace/views";
import { apiRoute } from "../../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) => {
    const installation = await viewStore(ctx, person, id);
    if (installation === undefined) return refuse({ code: "not-found" });
    return jsonResponse(snakeKeys({ ...installation, bucket: bucketNow(installation.bucket, ctx.now()) }));
  },
  DELETE: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) =>
    (await deleteStore(ctx, person, id)) ? new Response(null, { status: 204 }) : refuse({ code: "not-found" }),
});

function bucketNow(bucket: InstallationView["bucket"], nowMs: number) {
  if (bucket === null) return null;
  const reading = { used: bucket.used, size: bucket.size, atMs: Date.parse(bucket.at) };
  return { ...bucket, usedNow: usedAt(reading, nowMs), secondsUntilEmpty: msUntilEmpty(reading, nowMs) / 1000 };
}
