import { rehearseHere } from "../../../rehearse-here";

export async function POST(request: Request, { params }: RouteContext<"/runs/[id]/rehearse">): Promise<Response> {
  const { id } = await params;
  return await rehearseHere(request, { runId: id });
}
