import { z } from "zod";
import { InstallChoices } from "./install-choices";

const { shape } = InstallChoices;

/** What POST /api/installs takes: the choices of the install page, in the names of the wire. */
export const InstallRequest = z
  .strictObject({
    registration: shape.registrationId.describe("Id of an app registration; absent: the demo app of the sandbox."),
    flow: shape.flow,
    response: shape.response,
    pkce: shape.pkce,
    scopes: shape.scopes,
    orgid: shape.orgid,
    demo_person: shape.demoPerson,
    preflight: shape.preflight,
    hold_code: shape.holdCode.describe(
      "Stops before the exchange; POST /api/exchange sends the code by `code_of_run`.",
    ),
    code_lifetime_seconds: shape.codeLifetimeSeconds.describe(
      "Only the demo app's: how long the sandbox's code lives.",
    ),
    max_age: shape.maxAgeSeconds.describe("Seconds since the person signed in, at most; sent as `max_age`."),
    redirect_uri: shape.redirectUri,
  })
  .transform(
    ({
      registration,
      demo_person,
      redirect_uri,
      hold_code,
      code_lifetime_seconds,
      max_age,
      ...rest
    }): InstallChoices => ({
      ...rest,
      registrationId: registration,
      demoPerson: demo_person,
      redirectUri: redirect_uri,
      holdCode: hold_code,
      codeLifetimeSeconds: code_lifetime_seconds,
      maxAgeSeconds: max_age,
    }),
  );
export type InstallRequest = z.output<typeof InstallRequest>;
