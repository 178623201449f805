import type { ShellMessages } from "../en/shell";

export const viShell: ShellMessages = {
  skip: "Đến nội dung chính",
  mainNav: "Điều hướng chính",
  menu: "Menu",
  nav: {
    install: "Cài ứng dụng",
    diagnose: "Chẩn đoán",
    runs: "Lần chạy",
    stores: "Cửa hàng",
    apps: "Ứng dụng",
    exchange: "Đổi mã",
    lab: "Diễn tập",
    errors: "Mã lỗi",
  },
  signedInAs: (name) => `Đang đăng nhập: ${name}`,
  signedInBy: {
    sandbox: "người dùng mẫu của môi trường giả lập",
    haravan: "tài khoản Haravan",
    operator: "hệ thống đăng nhập của tổ chức bạn",
  },
  signIn: "Đăng nhập",
  signOut: "Đăng xuất",
  mine: "Dữ liệu của tôi",
  keys: "Khóa API",
  language: "Ngôn ngữ",
  languages: { en: "English", vi: "Tiếng Việt" },
  footer: "Auth Doctor cho Haravan. Không phải sản phẩm của Haravan.",
  simulated: "giả lập",
  simulatedNote: "Môi trường giả lập đang bật: máy chủ tài khoản, API và cửa hàng đều được giả lập ngay trên máy này.",
};
