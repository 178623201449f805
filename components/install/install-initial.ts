import type { PreviewChoices } from "./preview-authorize";

/** What the install form starts with: as its address says, else the usual choices. */
export interface InstallInitial extends PreviewChoices {
  readonly skipPreflight: boolean;
  readonly holdCode: boolean;
}
