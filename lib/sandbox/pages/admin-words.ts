import type { PageLocale } from "./locale";

/** The words of the simulated store admin. */
export interface AdminWords {
  readonly brand: string;
  readonly title: string;
  readonly none: string;
  readonly open: string;
  readonly remove: string;
  readonly removeTitle: (app: string) => string;
  readonly removeLead: (store: string) => string;
  readonly inferred: string;
  readonly keep: string;
  readonly cannotOpen: string;
  readonly stranger: string;
  readonly otherAccount: string;
  readonly back: string;
}

const vi: AdminWords = {
  brand: "Trang quản trị Haravan",
  title: "Ứng dụng của cửa hàng",
  none: "Chưa có ứng dụng nào được cài vào cửa hàng này.",
  open: "Mở ứng dụng",
  remove: "Gỡ ứng dụng",
  removeTitle: (app) => `Gỡ ứng dụng ${app}?`,
  removeLead: (store) =>
    `Ứng dụng sẽ mất quyền truy cập cửa hàng ${store}: access token và refresh token đã cấp không dùng được nữa.`,
  inferred: "Phỏng đoán: tài liệu của Haravan không nêu token hết hiệu lực đúng lúc nào; ở đây là ngay lập tức.",
  keep: "Không gỡ",
  cannotOpen:
    "Không tạo được đường dẫn mở ứng dụng: ứng dụng chưa có đường dẫn, hoặc môi trường giả lập không giữ secret của ứng dụng. Hãy tạo secret mới rồi thử lại.",
  stranger: "Tài khoản này không thuộc cửa hàng này.",
  otherAccount: "Đăng nhập bằng tài khoản khác",
  back: "Quay lại",
};

const en: AdminWords = {
  brand: "Haravan admin",
  title: "Apps of the store",
  none: "No app is installed on this store yet.",
  open: "Open app",
  remove: "Uninstall app",
  removeTitle: (app) => `Uninstall ${app}?`,
  removeLead: (store) => `The app loses its access to ${store}: the access and refresh tokens it holds stop working.`,
  inferred: "Inferred: Haravan's documentation does not say when exactly tokens stop working; here it is at once.",
  keep: "Keep it",
  cannotOpen:
    "No address to open the app with: the app has none, or the sandbox does not hold its secret. Create a new secret and try again.",
  stranger: "This account does not belong to this store.",
  otherAccount: "Sign in with another account",
  back: "Back",
};

export const adminWords: Readonly<Record<PageLocale, AdminWords>> = { vi, en };
