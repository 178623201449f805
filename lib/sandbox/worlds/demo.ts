import { resourcePageScopes, scopes } from "../../haravan/scopes";
import { buildWorld } from "../world/read-world";
import type { World } from "../world/world";

/**
 * The embedded world: constant, so that scripts can rely on it. A demo person's password is their name.
 *
 * | Sign-in name | Who                                             | sub          |
 * | owner        | owner of "Lụa Hội An"                           | 200000100001 |
 * | staff        | staff member of "Lụa Hội An"                    | 200000100002 |
 * | owner-two    | owner of "Cà phê Đồi Sương" and "Tiệm Sách Nhỏ" | 200000100003 |
 */
export const demoPeople = ["owner", "staff", "owner-two"] as const;

/** The tool's own sign-in: code flow, no consent, no PKCE needed. Its secret is handed in. */
export const signInClient = {
  id: "auth-doctor-sign-in",
  redirectPath: "/api/auth/callback/sandbox",
  scopes: ["openid", "profile", "email"],
} as const;

/** orgid of the seeded stores: the first belongs to `owner`, the other two to `owner-two`. */
export const demoStores = { silk: "200000000101", coffee: "200000000102", books: "200000000103" } as const;

const identityScopes = {
  openid: ["sub"],
  profile: ["name", "middle_name", "locale"],
  email: ["email"],
  org: ["orgid", "orgname", "orgsub", "orgcat"],
  userinfo: ["role"],
};

// The documentation has two names for a few scopes; an app that asks for either is served.
const apiScopes = [...scopes.map(({ name }) => name), ...resourcePageScopes].filter(
  (name) => !(name in identityScopes) && name !== "offline_access",
);

export interface DemoWorldOptions {
  readonly toolOrigin: string | null;
  readonly signInSecret: string | null;
}

/** The tool's own client exists where the tool handed in its origin and the secret. */
function toolClients({ toolOrigin, signInSecret }: DemoWorldOptions) {
  if (toolOrigin === null || signInSecret === null) return [];
  return [
    {
      client_id: signInClient.id,
      name: "Auth Doctor",
      secret: signInSecret,
      grants: ["authorization_code" as const],
      consent: false,
      redirect_uris: [`${toolOrigin}${signInClient.redirectPath}`],
      scopes: [...signInClient.scopes],
    },
  ];
}

/** Haravan on top of IdentityServer4: stores, owner-only scopes, consent on the install leg only. */
export function demoWorld(options: DemoWorldOptions = { toolOrigin: null, signInSecret: null }): World {
  return buildWorld({
    identity_scopes: identityScopes,
    api_scopes: apiScopes,
    apis: [{ name: "haravan-api", secret: "haravan-api-demo-secret", scopes: apiScopes }],
    stores: [
      {
        orgid: demoStores.silk,
        orgname: "Lụa Hội An",
        orgsub: "lua-hoi-an",
        orgcat: "Clothing",
        city: "Hội An",
        email: "xinchao@lua-hoi-an.example",
      },
      {
        orgid: demoStores.coffee,
        orgname: "Cà phê Đồi Sương",
        orgsub: "ca-phe-doi-suong",
        orgcat: "Food",
        city: "Đà Lạt",
        email: "lienhe@doisuong.example",
      },
      {
        orgid: demoStores.books,
        orgname: "Tiệm Sách Nhỏ",
        orgsub: "tiem-sach-nho",
        orgcat: "Books",
        city: "Hà Nội",
        email: "chao@tiemsachnho.example",
      },
    ],
    people: [
      {
        name: "owner",
        sub: "200000100001",
        claims: { name: "Trần Thị Lụa", email: "lua@lua-hoi-an.example", locale: "vi" },
        orgs: [{ orgid: demoStores.silk, role: ["admin"] }],
      },
      {
        name: "staff",
        sub: "200000100002",
        claims: { name: "Lê Văn Nhân", email: "nhan@lua-hoi-an.example", locale: "vi" },
        orgs: [{ orgid: demoStores.silk, role: ["staff"] }],
      },
      {
        name: "owner-two",
        sub: "200000100003",
        claims: { name: "Phạm Minh Hai", email: "hai@doisuong.example", locale: "vi" },
        orgs: [
          { orgid: demoStores.coffee, role: ["admin"] },
          { orgid: demoStores.books, role: ["admin"] },
        ],
      },
    ],
    owner_only_scopes: ["grant_service", "wh_api"],
    client_defaults: {
      grants: ["authorization_code"],
      pkce: "optional",
      consent: "install",
      scopes: [...Object.keys(identityScopes), ...apiScopes],
      offline_access: true,
      user_claims_in_id_token: true,
      access_token: "opaque",
      access_token_lifetime: 57_600,
      id_token_lifetime: 300,
    },
    clients: toolClients(options),
  });
}
