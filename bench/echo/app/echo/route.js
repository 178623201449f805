// The floor: what a route handler costs that reads JSON and answers it.
export async function POST(request) {
  return Response.json(JSON.parse(await request.text()));
}
