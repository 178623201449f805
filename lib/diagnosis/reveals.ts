import type { EvidenceStep } from "./evidence";
import { ofAspnet } from "./reveals/of-aspnet";
import { ofNode } from "./reveals/of-node";
import { ofOthers } from "./reveals/of-others";
import type { Reveal } from "./reveals/reveal";
import type { Ecosystem } from "./sightings/ecosystem";

export type { Reveal } from "./reveals/reveal";

const reveals: Readonly<Record<Ecosystem, readonly Reveal[]>> = { ...ofAspnet, ...ofNode, ...ofOthers };

/** What makes these libraries (`name version`) speak, at the steps where this kind of failure shows. */
export function revealsFor(
  ecosystem: Ecosystem,
  steps: readonly EvidenceStep[],
  libraries: readonly string[],
): readonly Reveal[] {
  return reveals[ecosystem].filter(
    (reveal) =>
      reveal.steps.some((step) => steps.includes(step)) &&
      libraries.some((library) => reveal.of.some((start) => library.startsWith(start))),
  );
}
