import type { CauseId } from "../cause-ids";
import type { Signature } from "../signature";

/** Causes that look the same from where they are seen: who names the one has not ruled out the other. */
const kin: Readonly<Partial<Record<CauseId, CauseId>>> = {
  // Where traffic must go through a company's proxy, what does not is mostly dropped in silence.
  timeout: "proxy-blocked",
};

/** The list with its look-alikes, behind what it names itself. */
export function withKin(signature: Signature): Signature {
  const [first] = signature.causes;
  const other = kin[first];
  if (other === undefined || signature.reach === "decides" || signature.causes.includes(other)) return signature;
  return { ...signature, causes: [...signature.causes, other] };
}
