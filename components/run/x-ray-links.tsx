import Link from "next/link";
import { callHref } from "@/components/x-ray/fields";
import { findCall } from "@/lib/probe/calls/known-calls";
import type { Run } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { refusedCalls } from "./refused-calls";

/** Every call of a probe run that ended with 403 has an X-ray. */
export function XRayLinks({ run, t }: { readonly run: Run; readonly t: Messages["xRay"] }) {
  const refused = refusedCalls(run);
  if (refused.length === 0) return null;
  return (
    <ul className="grid gap-1 border-line border-t px-6 py-3 text-sm max-md:px-4">
      {refused.map(({ installationId, resource }) => (
        <li key={resource}>
          <Link href={callHref(installationId, resource)} prefetch={false} className="link">
            {t.link(findCall(resource)?.path ?? resource)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
