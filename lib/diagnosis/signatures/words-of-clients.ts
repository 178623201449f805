import type { Signature, Tier } from "../signature";
import { toldAnswers, toldStatusAlone } from "./words-of-clients/answers";
import { quotedAnswers, quotedCodes, quotedPages } from "./words-of-clients/anywhere";
import { dotnetIdentityModel } from "./words-of-clients/dotnet-identity-model";
import { dotnetOthers } from "./words-of-clients/dotnet-others";
import { dotnetSilent } from "./words-of-clients/dotnet-silent";
import { goChecks, goSilent } from "./words-of-clients/go";
import { identityServerLog } from "./words-of-clients/identity-server";
import { javaChecks, javaSilent } from "./words-of-clients/java";
import { network } from "./words-of-clients/network";
import { nodeOpenId } from "./words-of-clients/node-openid";
import { nodeOthers } from "./words-of-clients/node-others";
import { nodeSilent } from "./words-of-clients/node-silent";
import { perlChecks, perlSilent } from "./words-of-clients/perl";
import { phpChecks, phpSilent } from "./words-of-clients/php";
import { pythonChecks, pythonSilent } from "./words-of-clients/python";
import { rubyChecks, rubySilent } from "./words-of-clients/ruby";
import { tierOf } from "./words-of-clients/sentence";

/** The way to the server: the deepest cause a message can have. */
export const clientsOnTheWay: Tier = tierOf("anybody", network);

/** What a library checked itself and refused. */
export const clientsOwnChecks: Tier = [
  ...tierOf("server", identityServerLog),
  ...tierOf("node", nodeOpenId),
  ...tierOf("node", nodeOthers),
  ...tierOf("dotnet", dotnetIdentityModel),
  ...tierOf("dotnet", dotnetOthers),
  ...tierOf("python", pythonChecks),
  ...tierOf("ruby", rubyChecks),
  ...tierOf("php", phpChecks),
  ...tierOf("go", goChecks),
  ...tierOf("java", javaChecks),
  ...tierOf("perl", perlChecks),
  ...tierOf("anybody", quotedAnswers),
];

/** A status that only the message tells. */
export const clientsToldAnswers: Tier = toldAnswers;

/** Sentences that many faults share: read last, to ask for the line that decides. */
export const clientsSilent: readonly Tier[] = [
  tierOf("anybody", quotedCodes),
  [
    ...tierOf("node", nodeSilent),
    ...tierOf("dotnet", dotnetSilent),
    ...tierOf("python", pythonSilent),
    ...tierOf("ruby", rubySilent),
    ...tierOf("php", phpSilent),
    ...tierOf("go", goSilent),
    ...tierOf("java", javaSilent),
    ...tierOf("perl", perlSilent),
  ],
  [...toldStatusAlone, ...tierOf("anybody", quotedPages)],
];

const alone = (signature: Signature): Signature => ({ ...signature, when: { ...signature.when, onlyHeard: true } });

/** The same, before the codes that others share: where nothing but a known library spoke, its own tables know best. */
export const clientsAlone: readonly Tier[] = clientsSilent.map((tier) => tier.map(alone));
