import { type Fields, postEach, postForm } from "./load";
import { measureRatio, type Ratio } from "./ratio";
import { exchange, refreshTokenOf, signIn, who } from "./sandbox-visitor";
import { startPeer, startSandbox, startSigningFloor } from "./token-servers";

const rounds = 5;
// V8 makes a server faster for some seconds yet: oidc-provider's first round is two thirds of its fourth.
const warmUps = 3;
const exchangesARound = 4_000;
// Each connection of the load generator prepares a request or two that it never sends.
const codesWanted = (rounds + warmUps) * (exchangesARound + 100);

type Measure = () => Promise<number>;

interface Row {
  readonly name: string;
  /** Its answer holds an RS256 signature, which costs the same on every side. */
  readonly signs?: true;
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
      signs: true,
      ours: () => postEach(own, codes, exchangesARound),
      peer: () => postEach(token, codesOfPeer, exchangesARound),
    },
    grant("client credentials", machine, machine),
    grant("refresh of an access token", refresh(refreshToken), refresh(made.withoutOpenId)),
    { ...grant("refresh with a new ID token", refresh(withIdToken), refresh(made.refreshToken)), signs: true },
    refusal("wrong secret", { ...machine, client_secret: "another" }),
    refusal("unknown refresh token", refresh("A".repeat(64))),
  ];
}

const middle = (figures: readonly number[]): number =>
  figures.toSorted((one, next) => one - next)[Math.floor(figures.length / 2)] ?? 0;

/** `floor`: measured beside a row that signs, to say how far any server in Node could go. */
async function measure({ name, signs, ours, peer }: Row, floor: Measure): Promise<Ratio> {
  for (let round = 0; round < warmUps; round += 1) {
    await ours();
    await peer();
    if (signs) await floor();
  }
  const figures: number[] = [];
  const mostPossible: number[] = [];
  const counted = async () => {
    const figure = await ours();
    figures.push(figure);
    return figure;
  };
  const countedPeer = async () => {
    const figure = await peer();
    if (signs) mostPossible.push((await floor()) / figure);
    return figure;
  };
  const ratio = await measureRatio(name, { least: 2 }, rounds, counted, countedPeer);
  const bound = signs ? `; a server that only signs reaches ${middle(mostPossible).toFixed(2)}` : "";
  return {
    ...ratio,
    name: `sandbox against oidc-provider: ${name} (${Math.round(middle(figures))} a second here${bound})`,
  };
}

/** The token endpoint of the stand-alone sandbox against oidc-provider: the same grants, the same refusals. */
export async function benchSandboxTokens(root: string): Promise<Ratio[]> {
  const sandbox = await startSandbox(root);
  try {
    const peer = await startPeer(root, codesWanted);
    const signing = await startSigningFloor(root);
    const floor = () => postForm(signing.url, machine, true);
    try {
      const ratios: Ratio[] = [];
      for (const row of await prepareRows(sandbox.issuer, peer)) ratios.push(await measure(row, floor));
      return ratios;
    } finally {
      peer.child.kill();
      signing.child.kill();
    }
  } finally {
    sandbox.child.kill();
  }
}
