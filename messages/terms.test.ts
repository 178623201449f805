import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** One word for one thing: what is said, and what was said for it elsewhere until it was made one. */
const terms = {
  vi: [
    ["lần chạy", /lượt chạy/iu],
    ["lệnh gọi", /lần gọi(?! thử)|lời gọi/iu],
    ["lần làm mới", /lượt làm mới|gia hạn token/iu],
    ["phản hồi", /câu trả lời|giả lập không trả lời/iu],
    ["phản hồi token", /phản hồi cấp token|token response/iu],
    ["máy chủ tài khoản", /máy chủ accounts/iu],
    ["Partner Dashboard", /trang đối tác|(?<![-\w]|Partner )\bdashboard\b(?=[ ,.;"])/iu],
    ["ứng dụng riêng tư", /private app\b|ứng dụng riêng(?! tư)/iu],
    ["private token", /token riêng/iu],
    ["suy ra", /suy luận/iu],
    ["mã hóa", /niêm phong|mã hoá/iu],
    ["xóa", /xoá/iu],
    ["Haravan’s own words for scope, token and webhook", /phạm vi quyền|mã truy cập|mã làm mới/iu],
  ],
  en: [
    ["token answer", /token response/iu],
    ["the documentation names no …", /\bno page names\b/iu],
    ["is, are", /\b(?:stands|stand) (?:in its|on the app)/iu],
    ["partner dashboard", /partner site|developer dashboard/iu],
  ],
} as const;

const root = import.meta.dirname;
const filesOf = (locale: keyof typeof terms) =>
  [locale, join("diagnosis", locale)].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );

const cases = (["en", "vi"] as const).flatMap((locale) =>
  terms[locale].map(([said, instead]) => ({ locale, said, instead })),
);

test.each(cases)("$locale: $said, and nothing else for it", ({ locale, instead }) => {
  const found = filesOf(locale).flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, at) =>
        /^\s*(?:\/\/|\/?\*|import\b)/.test(line) || !instead.test(line) ? [] : [`${file}:${at + 1} ${line.trim()}`],
      ),
  );
  expect(found).toEqual([]);
});
