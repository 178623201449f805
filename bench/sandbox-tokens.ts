import { type Fields, postEach, postForm } from "./load";
import { measureRatio, type Ratio } from "./ratio";
import { exchange, refreshTokenOf, signIn, who } from "./sandbox-visitor";
import { startPeer, startSandbox } from "./token-servers";

const rounds = 5;
const exchangesARound = 4_000;
// One round warms up, and each connection of the load generator prepares a request or two that it never sends.
const codesWanted = (rounds + 1) * (exchangesARound + 100);

type Measure = () => Promise<number>;

interface Row {
  readonly name: string;
  readonly ours: Measure;
  readonly peer: Measure;
}

const machine: Fields = { ...who, grant_type: "client_credentials", scope: "orders" };
const refresh = (refresh_token: string): Fields => ({ ...who, grant_type: "refresh_token", refresh_token });

async function prepareRows(issuer: string, { token, made }: Awaited<ReturnType<typeof startPeer>>): Promise<Row[]> {
  const own = `${issuer}/connect/token`;
  const visitor = await signIn(issuer);
  // Both have their codes before the clock runs: what is measured is the exchange alone.
  const codes = (await visitor.codes("openid offline_access", codesWanted)).map(exchange);
  const codesOfPeer = made.codes.map(exchange);
  const grant = (name: string, mine: Fields, other: Fields): Row => ({
    name: `grant, ${name}`,
    ours: () => postForm(own, mine, true),
    peer: () => postForm(token, other, true),
  });
  const refusal = (name: string, fields: Fields): Row => ({
    name: `refusal, ${name}`,
    ours: () => postForm(own, fields, false),
    peer: () => postForm(token, fields, false),
  });
  const refreshToken = await refreshTokenOf(issuer, visitor, "orders offline_access");
  const withIdToken = await refreshTokenOf(issuer, visitor, "openid offline_access");
  return [
    {
      name: "grant, code for access, refresh and ID token",
      ours: () => postEach(own, codes, exchangesARound),
      peer: () => postEach(token, codesOfPeer, exchangesARound),
    },
    grant("client credentials", machine, machine),
    grant("refresh of an access token", refresh(refreshToken), refresh(made.withoutOpenId)),
    grant("refresh with a new ID token", refresh(withIdToken), refresh(made.refreshToken)),
    refusal("wrong secret", { ...machine, client_secret: "another" }),
    refusal("unknown refresh token", refresh("A".repeat(64))),
  ];
}

async function measure({ name, ours, peer }: Row): Promise<Ratio> {
  await ours();
  await peer();
  const figures: number[] = [];
  const counted = async () => {
    const figure = await ours();
    figures.push(figure);
    return figure;
  };
  const ratio = await measureRatio(name, { least: 2 }, rounds, counted, peer);
  const rate = Math.round(figures.toSorted((one, next) => one - next)[Math.floor(rounds / 2)] ?? 0);
  return { ...ratio, name: `sandbox against oidc-provider: ${name} (${rate} a second here)` };
}

/** The token endpoint of the stand-alone sandbox against oidc-provider: the same grants, the same refusals. */
export async function benchSandboxTokens(root: string): Promise<Ratio[]> {
  const sandbox = await startSandbox(root);
  try {
    const peer = await startPeer(root, codesWanted);
    try {
      const ratios: Ratio[] = [];
      for (const row of await prepareRows(sandbox.issuer, peer)) ratios.push(await measure(row));
      return ratios;
    } finally {
      peer.child.kill();
    }
  } finally {
    sandbox.child.kill();
  }
}
