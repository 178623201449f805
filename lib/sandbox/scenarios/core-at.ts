import type { Core } from "../core";

/** Under an issuer path that names a scenario the issuer is that path: discovery, tokens and pages all say so. */
export const coreAt = (core: Core, scenario: string | null): Core =>
  scenario === null ? core : { ...core, issuer: `${core.issuer}/~${scenario}` };
