import { expect, test } from "vitest";
import { authorizeErrors } from "@/lib/haravan/authorize-errors";
import { readErrorPage } from "./read-error-page";

const is4Page = (error: string, description: string | null) =>
  `<!DOCTYPE html><html><head><title>invalid_request is a title</title><style>p{}</style></head><body><h1>Error</h1>
  <div class="alert">Sorry, there was an error <strong><em> : ${error}</em></strong>${description === null ? "" : `<div>${description}</div>`}</div>
  <div>Request Id: 0HM5EXAMPLE:00000001</div></body></html>`;

test.each(authorizeErrors.map(({ error, description }) => [error, description] as const))(
  "%s / %s is read from marks, from HTML and from copied text",
  (error, description) => {
    const marked = `<section data-error="${error}" data-error-description='${description ?? ""}'>x</section>`;
    const pasted = ["Error", `Sorry, there was an error : ${error}`, description, "Request Id: 0HM5"]
      .filter(Boolean)
      .join("\n");
    for (const page of [marked, is4Page(error, description), pasted]) {
      expect(readErrorPage(page)).toEqual({ error, description });
    }
  },
);

test("one line of copied text is enough", () => {
  expect(readErrorPage("invalid_request Invalid redirect_uri")).toEqual({
    error: "invalid_request",
    description: "Invalid redirect_uri",
  });
  expect(readErrorPage("Invalid redirect_uri")).toEqual({
    error: "invalid_request",
    description: "Invalid redirect_uri",
  });
});

test("a page around it in another language does not matter", () => {
  const page = "Đã xảy ra lỗi\nRất tiếc: unauthorized_client\nUnknown client or client not enabled\nMã yêu cầu: 1";
  expect(readErrorPage(page)).toEqual({
    error: "unauthorized_client",
    description: "Unknown client or client not enabled",
  });
});

test("a description that several errors share proves none of them", () => {
  expect(readErrorPage("Invalid scope")).toBeNull();
});

test("marks are read as text, bounded", () => {
  const page = `<div data-error="invalid_scope" data-error-description="a &amp; &lt;b&gt;${"x".repeat(900)}">`;
  const read = readErrorPage(page);
  expect(read?.description).toMatch(/^a & <b>x+…$/);
  expect(read?.description?.length).toBeLessThan(510);
});

test.each([
  ["a login page", '<form><p>invalid_request</p><input name="Username"><input type="password" name="Password"></form>'],
  ["an ordinary page", "<h1>Welcome</h1><p>my_redirect_uri</p>"],
  ["nothing", ""],
  ["an address", "https://accounts.example/home/error?errorId=abc"],
])("%s is no error page", (_name, page) => {
  expect(readErrorPage(page)).toBeNull();
});

test("markup that never ends is text like any other", () => {
  expect(readErrorPage(`${"<div <script <p ".repeat(1000)} invalid_scope`)).toEqual({
    error: "invalid_scope",
    description: null,
  });
  expect(readErrorPage(`<script>${"<script".repeat(1000)}`)).toBeNull();
});
