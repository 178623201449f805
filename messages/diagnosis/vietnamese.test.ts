import { expect, test } from "vitest";
import { causeIds } from "@/lib/diagnosis";
import { enDiagnose } from "../en/diagnose";
import { enErrors } from "../en/errors";
import { enEvidence } from "../en/evidence";
import { enFindings } from "../en/findings";
import { enLab } from "../en/lab";
import { enScenarios } from "../en/scenarios";
import { viDiagnose } from "../vi/diagnose";
import { viErrors } from "../vi/errors";
import { viEvidence } from "../vi/evidence";
import { viFindings } from "../vi/findings";
import { viLab } from "../vi/lab";
import { viScenarios } from "../vi/scenarios";
import { diagnosisEn } from "./en";
import { diagnosisVi } from "./vi";

interface Pair {
  readonly path: string;
  readonly en: string;
  readonly vi: string;
}

/** What a sentence with a value in it may ask for: every field that some fact or step has. */
const sample = {
  what: ["client"],
  roles: ["staff"],
  scopes: ["com.read_orders"],
  fields: ["title"],
  error: "invalid_grant",
  description: null,
  problem: "empty",
  part: "path",
  claim: "nonce",
  run: "7f3",
  value: "/com/shop.json",
  seconds: 41,
  usualSeconds: 300,
  ageSeconds: 400,
  lifetimeSeconds: 300,
  length: 12,
  hits: 2,
  used: 80,
  size: 80,
};

const text = (words: unknown): string => {
  if (typeof words === "string") return words;
  return typeof words === "function" ? String(words(sample)) : "";
};

/** Every sentence of two trees of words, side by side. */
function pairs(en: unknown, vi: unknown, path: string): readonly Pair[] {
  if (typeof en === "string" || typeof en === "function") return [{ path, en: text(en), vi: text(vi) }];
  if (typeof en !== "object" || en === null) return [];
  const other: Readonly<Record<string, unknown>> = typeof vi === "object" && vi !== null ? { ...vi } : {};
  return Object.entries(en).flatMap(([name, value]) => pairs(value, other[name], `${path}.${name}`));
}

/** A rendering that Haravan's own Vietnamese does not use, and the term it has instead. */
const terms: readonly (readonly [not: RegExp, term: string])[] = [
  [/phạm vi/i, "scope"],
  [/máy khách|trình khách/i, "client"],
  [/(khóa|mã) bí mật|bí mật của (ứng dụng|client)/i, "client secret"],
  [/mã (uỷ|ủy) nhiệm|mã cấp quyền|mã xác thực|mã uỷ quyền/i, "mã ủy quyền"],
  [/mã truy cập|mã thông báo|thẻ truy cập/i, "access token"],
  [/mã làm mới|token làm mới/i, "refresh token"],
  [/(url|địa chỉ|đường dẫn) chuyển hướng/i, "Redirect URL"],
  [/điểm cuối/i, "endpoint"],
  [/móc web|web hook/i, "webhook"],
  [/thương nhân|người bán/i, "nhà bán hàng"],
  [/chủ shop|\bshop này|chủ tiệm|cửa tiệm/i, "cửa hàng, chủ cửa hàng"],
  [/nhân sự/i, "nhân viên"],
  [/gỡ cài đặt|tháo app/i, "gỡ bỏ ứng dụng"],
  [/cửa hàng phát triển/i, "cửa hàng thử nghiệm"],
  [/(trang|bảng) điều khiển|khu vực quản trị|trang admin/i, "trang quản trị"],
  [/ứng dụng (cá nhân|nội bộ|riêng(?! tư))/i, "ứng dụng riêng tư"],
  [/bộ sưu tập/i, "nhóm sản phẩm"],
  [/bánh quy/i, "cookie"],
  [/(?<!“[^”]*)\bcài app\b/i, "cài ứng dụng"],
  // One spelling and one word for the same thing.
  [/[Cc]lient ID/, "client id"],
  [/triển khai/i, "deploy, bản deploy"],
  [/chạy thật|môi trường chính thức/i, "production"],
  [/nơi cấp chứng chỉ/i, "tổ chức cấp chứng chỉ, CA"],
  [/máy chủ tên miền/i, "máy chủ DNS"],
  [/bộ nhớ đệm/i, "cache"],
  [/nội dung gốc/i, "body gốc"],
  [/mã băm/i, "giá trị băm"],
  [/hybrid flow/i, "luồng hybrid"],
  [/đường link/i, "liên kết"],
  [/cookie session|session của cửa hàng/i, "phiên"],
  // "mã" is the authorization code; what a programmer writes is "code".
  [/mã (mẫu|tự viết)|(trong|bằng) mã(?! hóa| nguồn)|mã của bạn/i, "code"],
  [/bước (đăng nhập|cài đặt)/i, "chặng"],
  [/(?<=\s)tin (proxy|header|issuer)|\btin X-/, "tin cậy"],
  // Word for word from English.
  [/(?<!\p{L})bởi(?!\p{L})/iu, "câu chủ động"],
  [/(?<!\p{L})mà nó(?!\p{L})|(?<!\p{L})làm cho(?!\p{L})|(?<!\p{L})(một|đúng|mỗi) cái(?!\p{L})/iu, "lời tự nhiên"],
  [/trơ trọi/i, "chỉ có …, không kèm mô tả"],
  [/lúc rời máy/i, "lúc gửi đi"],
  [/trên đường (đi|về)/i, "giữa đường"],
  [/toàn cửa sổ|cả cửa sổ/i, "cửa sổ chính"],
  [/nói https?(?![\w:])/i, "dùng http"],
  [/phàn nàn/i, "báo lỗi"],
  [/chờ đợi/i, "mong đợi"],
];

const literal = [
  /`[^`]+`/g,
  // What the wire, a header, an option or a variable is called.
  /\b(?:com|web)\.(?:read|write)_\w+|\b[a-z]+(?:_[a-z]+)+\b|\b[A-Z]+(?:_[A-Z]+)+\b/g,
  /\b[A-Z]?[a-z]+(?:[A-Z][a-z]+)+(?:\.[A-Z]\w+)*\b/g,
  /\bX-[A-Z][\w-]+/g,
  // Protocol identifiers without a mark of their own.
  /\b(?:openid|nonce|iss|sub|orgid|orgsub|hmac|S256|localhost|prompt=none|undefined)\b/g,
  // What a page or a program says.
  /“[^”]+”/g,
];

const wireWords = (text: string) => literal.flatMap((pattern) => [...text.matchAll(pattern)].map(([word]) => word));

function faults({ en, vi }: Pair): readonly string[] {
  const missing = wireWords(en).filter((word) => !vi.includes(word));
  return [
    ...(vi.trim() === "" ? ["left out"] : []),
    ...(en.length > 25 && vi === en ? ["left in English"] : []),
    ...missing.map((word) => `without ${word}`),
    ...terms.filter(([not]) => not.test(vi)).map(([not, term]) => `${not.exec(vi)?.[0] ?? ""} for ${term}`),
  ];
}

test.each(causeIds)("%s is written in Vietnamese, in Haravan's terms, with wire words as they are", (id) => {
  const said = pairs(diagnosisEn.causes[id], diagnosisVi.causes[id], id);
  expect(said.length).toBeGreaterThan(4);
  expect(said.flatMap((pair) => faults(pair).map((fault) => `${pair.path}: ${fault}`))).toEqual([]);
});

test("what stands around the causes is Vietnamese too", () => {
  const { causes: _, summary, ...en } = diagnosisEn;
  const { causes: __, summary: itsSummary, ...vi } = diagnosisVi;
  const said = [...pairs(en, vi, "frame"), ...pairs(summary.unknown, itsSummary.unknown, "frame.summary.unknown")];
  expect(said.length).toBeGreaterThan(40);
  expect(said.flatMap((pair) => faults(pair).map((fault) => `${pair.path}: ${fault}`))).toEqual([]);
});

test("the pages that show diagnoses and causes speak the same Vietnamese", () => {
  const said = [
    ...pairs(enDiagnose, viDiagnose, "diagnose"),
    ...pairs(enErrors, viErrors, "errors"),
    ...pairs(enEvidence, viEvidence, "evidence"),
    ...pairs(enFindings, viFindings, "findings"),
  ];
  expect(said.length).toBeGreaterThan(100);
  expect(said.flatMap((pair) => faults(pair).map((fault) => `${pair.path}: ${fault}`))).toEqual([]);
});

test("the lab and the titles of its scenarios do, too", () => {
  const said = [...pairs(enLab, viLab, "lab"), ...pairs(enScenarios, viScenarios, "scenarios")];
  expect(said.length).toBeGreaterThan(300);
  expect(said.flatMap((pair) => faults(pair).map((fault) => `${pair.path}: ${fault}`))).toEqual([]);
});

test("a rendering that is not Haravan's, a lost wire word and a sentence left in English are noticed", () => {
  const en = "Tick com.read_orders for this app and send AUTH_SECRET.";
  expect(faults({ path: "", en, vi: "Chọn phạm vi com.read_orders rồi gửi AUTH_SECRET." })).toEqual([
    "phạm vi for scope",
  ]);
  expect(faults({ path: "", en, vi: "Chọn scope com.read_orders cho ứng dụng." })).toEqual(["without AUTH_SECRET"]);
  const said = "Token được gửi bởi mã tự viết trong bản triển khai, cho com.read_orders, với AUTH_SECRET.";
  expect(faults({ path: "", en, vi: said })).toEqual([
    "triển khai for deploy, bản deploy",
    "mã tự viết for code",
    "bởi for câu chủ động",
  ]);
  expect(faults({ path: "", en, vi: en })).toEqual(["left in English"]);
  expect(faults({ path: "", en, vi: " " })).toContain("left out");
});
