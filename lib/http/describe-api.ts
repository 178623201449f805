import { z } from "zod";
import { ApiProblem } from "./api-problem";
import type { Answer, Method, Operation, OperationsOfPath } from "./operation";

type Json = Readonly<Record<string, unknown>>;

export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly server: string;
}

/** The OpenAPI document of a table of operations. @see https://spec.openapis.org/oas/v3.1.1.html */
export function describeApi(paths: Readonly<Record<string, OperationsOfPath>>, info: ApiInfo): Json {
  const { server, ...about } = info;
  return {
    openapi: "3.1.1",
    info: about,
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: server }],
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [
            method.toLowerCase(),
            describeOperation(path, method as Method, operation),
          ]),
        ),
      ]),
    ),
    components: {
      schemas: { Problem: schemaOf(ApiProblem, "output") },
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "A personal API key from /settings/keys." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "auth-doctor.session",
          description: "A browser's session; what changes something must come from the tool's own Origin.",
        },
      },
    },
  };
}

function describeOperation(path: string, method: Method, operation: Operation): Json {
  const { id, summary, description, access, query, body, bodyOptional = false, answers } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    operationId: id,
    summary,
    ...(description === undefined ? {} : { description }),
    tags: [path.split("/")[2]],
    security: access === "open" ? [] : [{ key: [] }, { session: [] }],
    parameters: [...inPath, ...(query === undefined ? [] : describeQuery(query))],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: !bodyOptional,
            content: { "application/json": { schema: schemaOf(body, "input") } },
          },
        }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer)])),
      ...Object.fromEntries(
        Object.entries({ ...usualProblems(path, method, operation), ...operation.problems } as Record<
          string,
          string
        >).map(([status, told]) => [status, describeProblem(told)]),
      ),
    },
  };
}

function usualProblems(path: string, method: Method, { access, body, query }: Operation): Record<number, string> {
  return {
    ...(body === undefined && query === undefined ? {} : { 400: "Malformed, or a field that cannot be used." }),
    ...(access === "open"
      ? { 429: "Too many requests from this address." }
      : { 401: "No session, and no API key that is valid." }),
    ...(access === "open" || method === "GET" ? {} : { 403: "A session from another origin." }),
    ...(path.includes("{") ? { 404: "None, or not yours." } : {}),
    ...(body === undefined ? {} : { 413: "The body is too long.", 415: "The body is not announced as JSON." }),
  };
}

function describeQuery(query: z.ZodObject): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

function describeAnswer({ description, schema, type = "application/json" }: Answer): Json {
  return schema === null
    ? { description }
    : { description, content: { [type]: { schema: schemaOf(schema, "output") } } };
}

const describeProblem = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
