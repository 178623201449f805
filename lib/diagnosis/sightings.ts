import { type CauseId, isCauseId } from "./cause-ids";
import { aspnet } from "./sightings/aspnet";
import { authJs } from "./sightings/auth-js";
import { curl } from "./sightings/curl";
import { type Ecosystem, ecosystems } from "./sightings/ecosystem";
import { go } from "./sightings/go";
import { java } from "./sightings/java";
import { neverNotice } from "./sightings/never-notice";
import { nextAuth } from "./sightings/next-auth";
import { node } from "./sightings/node";
import { openidClient } from "./sightings/openid-client";
import { php } from "./sightings/php";
import { python } from "./sightings/python";
import { ruby } from "./sightings/ruby";
import type { Sighting, Sightings } from "./sightings/sighting";

// Apart from the catalog, so that only the pages of the causes carry it.
const recorded: Readonly<Record<Ecosystem, Sightings>> = {
  aspnet,
  "next-auth": nextAuth,
  "auth-js": authJs,
  "openid-client": openidClient,
  node,
  python,
  php,
  ruby,
  go,
  java,
  curl,
};

export interface LibrarySightings {
  readonly ecosystem: Ecosystem;
  readonly sightings: readonly Sighting[];
  /** Libraries that went on as if nothing had happened. */
  readonly never: readonly string[];
}

const perLibrary = 4;

/** How a cause shows in each ecosystem: texts recorded for it first, then those that it shares with another cause. */
export function sightingsOf(id: CauseId): readonly LibrarySightings[] {
  return ecosystems
    .map((ecosystem) => {
      const own = recorded[ecosystem][id] ?? [];
      return {
        ecosystem,
        sightings: [...own, ...shared(recorded[ecosystem], id, own)].slice(0, Math.max(perLibrary, own.length)),
        never: neverNotice[id]?.[ecosystem] ?? [],
      };
    })
    .filter(({ sightings, never }) => sightings.length + never.length > 0);
}

/** The same words mean another cause as well: one text for each library that has none of its own for this one. */
function shared(all: Sightings, id: CauseId, own: readonly Sighting[]): readonly Sighting[] {
  const spoken = new Set(own.map(({ library }) => library));
  const found: Sighting[] = [];
  for (const [other, sightings] of Object.entries(all)) {
    for (const sighting of sightings) {
      if (sighting.alike?.includes(id) !== true || spoken.has(sighting.library)) continue;
      spoken.add(sighting.library);
      found.push({ ...sighting, alike: [...sighting.alike.filter((cause) => cause !== id), asCause(other)].flat() });
    }
  }
  return found;
}

const asCause = (key: string): CauseId[] => (isCauseId(key) ? [key] : []);
