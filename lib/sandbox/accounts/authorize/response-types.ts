import type { Grant } from "../../world/client";

export type ResponseMode = "query" | "form_post" | "fragment";
export type ScopeRequirement = "none" | "resource-only" | "identity-only" | "identity";

export interface ResponseType {
  readonly name: string;
  readonly grant: Grant;
  readonly scopes: ScopeRequirement;
  readonly code: boolean;
  readonly idToken: boolean;
  readonly token: boolean;
}

function responseType(name: string, grant: Grant, scopes: ScopeRequirement): ResponseType {
  const parts = name.split(" ");
  const has = (part: string) => parts.includes(part);
  return { name, grant, scopes, code: has("code"), idToken: has("id_token"), token: has("token") };
}

export const responseTypes: readonly ResponseType[] = [
  responseType("code", "authorization_code", "none"),
  responseType("token", "implicit", "resource-only"),
  responseType("id_token", "implicit", "identity-only"),
  responseType("id_token token", "implicit", "identity"),
  responseType("code id_token", "hybrid", "identity"),
  responseType("code token", "hybrid", "identity"),
  responseType("code id_token token", "hybrid", "identity"),
];

/** The first mode of a grant is its default. */
export const responseModes: Readonly<Record<Grant, readonly ResponseMode[]>> = {
  authorization_code: ["query", "form_post", "fragment"],
  hybrid: ["fragment", "form_post"],
  implicit: ["fragment", "form_post"],
  client_credentials: [],
};

export const isResponseMode = (value: string): value is ResponseMode =>
  value === "query" || value === "form_post" || value === "fragment";

const sorted = (text: string): string => text.split(" ").sort().join(" ");

/** The order of the words is free, their spelling and spacing is not. */
export function findResponseType(value: string): ResponseType | null {
  return responseTypes.find(({ name }) => name.length === value.length && sorted(name) === sorted(value)) ?? null;
}
