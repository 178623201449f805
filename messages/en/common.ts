export const enCommon = {
  productName: "Auth Doctor",
  copy: { label: "Copy", done: "Copied", failed: "Not copied" },
  yes: "yes",
  no: "no",
  none: "none",
  cancel: "Cancel",
  save: "Save",
  optional: "optional",
  required: "This field is needed.",
  provider: { sandbox: "sandbox", haravan: "Haravan" },
  providerNote: {
    sandbox: "Simulated: nothing here touches a real store.",
    haravan: "The real platform: what you do here happens on a real store.",
  },
  back: "Back",
};

export type CommonMessages = typeof enCommon;
