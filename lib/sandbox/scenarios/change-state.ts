import type { CodeRecord, RefreshTokenRecord } from "../store/records";
import type { Client } from "../world/client";
import { type Acting, effectsNow, type StateChange } from "./scenario";

const changes = (acting: Acting): StateChange[] => effectsNow(acting, "state").map(({ change }) => change);

function through<Value>(value: Value | null, steps: readonly (((value: Value) => Value | null) | undefined)[]) {
  return steps.reduce<Value | null>((seen, step) => (seen === null || step === undefined ? seen : step(seen)), value);
}

/** The client as this request's checks see it. */
export const seenClient = (acting: Acting, client: Client | null): Client | null =>
  through(
    client,
    changes(acting).map((change) => change.client),
  );

export const seenCode = (acting: Acting, code: CodeRecord | null): CodeRecord | null =>
  through(
    code,
    changes(acting).map((change) => change.code),
  );

export const seenRefreshToken = (acting: Acting, token: RefreshTokenRecord | null): RefreshTokenRecord | null =>
  through(
    token,
    changes(acting).map((change) => change.refreshToken),
  );

export const isMadeInactive = (acting: Acting): boolean =>
  changes(acting).some((change) => change.personInactive === true);

export const isMadeStaff = (acting: Acting): boolean => changes(acting).some((change) => change.notOwner === true);
