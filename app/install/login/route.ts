import { answerGet, answerPost, refuseMethod } from "../answer-callback";

const path = "/install/login";

export function GET(request: Request): Promise<Response> {
  return answerGet(request, path);
}

export function POST(request: Request): Promise<Response> {
  return answerPost(request, path);
}

// HEAD among them: Next would answer it by running GET.
export {
  refuseMethod as HEAD,
  refuseMethod as PUT,
  refuseMethod as PATCH,
  refuseMethod as DELETE,
  refuseMethod as OPTIONS,
};
