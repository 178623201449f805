import Link from "next/link";
import { Fold } from "@/components/ui/fold";
import { callHref } from "@/components/x-ray/fields";
import { findCall } from "@/lib/probe/calls/known-calls";
import type { Run } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { refusedCalls } from "./refused-calls";

/** More than these would stand between the verdict and its evidence. */
const mostInSight = 3;

/** Every call of a probe run that ended with 403 has an X-ray. */
export function XRayLinks({ run, t }: { readonly run: Run; readonly t: Messages["xRay"] }) {
  const refused = refusedCalls(run);
  if (refused.length === 0) return null;
  const pathOf = (resource: string) => findCall(resource)?.path ?? resource;
  if (refused.length > mostInSight) {
    return (
      <Fold title={t.heading} count={refused.length} heading="h2" className="border-line border-t">
        <ul className="columns-3 gap-x-6 px-6 py-2 text-sm max-lg:columns-2 max-md:columns-1 max-md:px-4">
          {refused.map(({ installationId, resource }) => (
            <li key={resource} className="break-inside-avoid">
              <Link
                href={callHref(installationId, resource)}
                prefetch={false}
                className="link inline-block py-1 max-md:py-3"
              >
                <code>{pathOf(resource)}</code>
              </Link>
            </li>
          ))}
        </ul>
      </Fold>
    );
  }
  return (
    <ul className="grid gap-1 border-line border-t px-6 py-3 text-sm max-md:gap-0 max-md:px-4 max-md:py-0">
      {refused.map(({ installationId, resource }) => (
        <li key={resource}>
          <Link
            href={callHref(installationId, resource)}
            prefetch={false}
            className="link max-md:inline-block max-md:py-3"
          >
            {t.link(pathOf(resource))}
          </Link>
        </li>
      ))}
    </ul>
  );
}
