import { KeyName, makeKey } from "@/lib/flows/api-keys";
import { jsonResponse } from "@/lib/http/problem";
import { problemPageResponse } from "@/lib/http/problem-page";
import { refuse } from "../../../refuse";
import { withForm } from "../../../with-person";

/** The key is in this one answer and in no address: as JSON for the page's script, as a page of its own without one. */
export async function POST(request: Request): Promise<Response> {
  return await withForm(request, async ({ ctx, person, t, locale }, form) => {
    const name = KeyName.safeParse(form.get("name"));
    if (!name.success) return refuse(request, "bad-field", t.keys.add.name);
    const key = await makeKey(ctx, person, name.data);
    if (request.headers.get("accept") === "application/json") return jsonResponse({ key }, 201);
    const { title, note, use, back } = t.keys.made;
    return problemPageResponse({
      status: 201,
      nonce: request.headers.get("x-nonce") ?? "",
      language: locale,
      title,
      detail: note,
      value: key,
      note: use,
      links: [{ href: "/settings/keys", label: back }],
    });
  });
}
