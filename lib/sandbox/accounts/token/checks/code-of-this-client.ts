import { refuse } from "../../../reasons/refusal";
import type { CodeAttemptCheck } from "../check";

export const codeOfThisClient: CodeAttemptCheck = ({ code, client }) =>
  code === null || code.clientId === client.id
    ? null
    : refuse("code-of-this-client", "invalid_grant", "Client is trying to use a code from a different client", {
        values: { client: client.id, code_client: code.clientId },
      });
