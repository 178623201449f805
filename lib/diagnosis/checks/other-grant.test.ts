import { expect, test } from "vitest";
import { diagnose } from "..";

const refused = (grant_type: string, more: Readonly<Record<string, string>> = {}, error = "invalid_grant") =>
  diagnose({
    request: {
      method: "POST",
      url: "https://accounts.haravan.com/connect/token",
      params: { grant_type, client_id: "app", ...more },
    },
    response: { status: 400, body: JSON.stringify({ error }) },
  });

const ofCodes = /^(?:code-(?!expired)|pkce-verifier-|token-redirect-uri-)/;
const device = "urn:ietf:params:oauth:grant-type:device_code";

test.each(["password", "client_credentials", "urn:ietf:params:oauth:grant-type:jwt-bearer", device])(
  "nothing of authorization codes is blamed where grant_type was %s",
  (grant) => {
    expect(
      refused(grant)
        .causes.map(({ id }) => id)
        .filter((id) => ofCodes.test(id)),
    ).toEqual([]);
  },
);

test("a refused password is the person's, and it is said which grant was tried", () => {
  const { causes, excluded } = refused("password", { username: "an" });
  expect(causes.map(({ id }) => id)).toEqual(["user-disabled"]);
  expect(excluded.find(({ id }) => id === "code-already-used")?.proof).toEqual([
    { fact: "grant-type-sent", value: "password" },
  ]);
});

test("nobody is asked about the code of a grant that has none", () => {
  for (const grant of ["password", "client_credentials", device]) {
    expect(["code-history", "authorize-request"]).not.toContain(refused(grant).ask);
  }
});

test("without a person there is none to be disabled", () => {
  expect(refused("client_credentials").causes).toEqual([]);
});

test("the code of a device expires as well", () => {
  expect(refused(device, {}, "expired_token").causes[0]?.id).toBe("code-expired");
});

test("a code that was sent all the same is judged as one", () => {
  const { causes } = refused("password", { code: "0".repeat(64) });
  expect(causes.map(({ id }) => id)).toContain("code-already-used");
});
