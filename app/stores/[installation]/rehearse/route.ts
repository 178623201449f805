import { rehearseHere } from "../../../rehearse-here";

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/rehearse">) {
  const { installation } = await params;
  return await rehearseHere(request, { installationId: installation });
}
