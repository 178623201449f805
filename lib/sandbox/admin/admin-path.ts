import type { Core } from "../core";

/** The admin of one store; `app` names one that is shown although this browser did not install it. */
export function adminPath(core: Core, orgsub: string, app: string | null = null): string {
  const path = `${core.basePath}/admin/${encodeURIComponent(orgsub)}`;
  return app === null ? path : `${path}?${new URLSearchParams({ app })}`;
}

/** Sign-in may come back to the admin of a store that exists; built anew, never the address as it was given. */
export function readAdminReturn(core: Core, value: string | undefined): string | null {
  for (const { orgsub } of core.world.stores.values()) {
    const path = adminPath(core, orgsub);
    if (value === path) return path;
    if (value?.startsWith(`${path}?`) === true)
      return adminPath(core, orgsub, new URLSearchParams(value.slice(path.length)).get("app"));
  }
  return null;
}
