import type { SignInMessages } from "../en/sign-in";

export const viSignIn: SignInMessages = {
  title: "Đăng nhập",
  lead: {
    sandbox:
      "Lần chạy, cửa hàng và khóa đều thuộc về một người. Trên máy này, bạn đăng nhập bằng người dùng mẫu của môi trường giả lập: chỉ cần bấm một lần, không cần mật khẩu.",
    provider: "Lần chạy, cửa hàng và khóa đều thuộc về một người. Hãy đăng nhập bằng tài khoản của bạn.",
  },
  go: { sandbox: "Chọn người dùng mẫu", provider: "Đăng nhập" },
  failedTitle: "Chưa đăng nhập được",
  faults: {
    "access-denied": "Việc đăng nhập bị từ chối ở trang đăng nhập.",
    "provider-error": "Trang đăng nhập trả về lỗi thay vì mã ủy quyền.",
    "cookie-missing":
      "Trình duyệt đã mất cookie của lần đăng nhập này hoặc không gửi lại. Hãy thử lại ngay trong cửa sổ này.",
    "state-mismatch": "Phản hồi thuộc về một lần đăng nhập khác. Hãy thử lại trong một tab duy nhất.",
    "provider-unreachable": "Không kết nối được máy chủ đăng nhập, hoặc máy chủ phản hồi quá chậm.",
    "exchange-refused":
      "Máy chủ đăng nhập từ chối đổi mã ủy quyền. Có thể client id hoặc secret cấu hình ở đây không đúng.",
    "id-token-refused": "ID token không đạt một mục kiểm tra, nên chưa ai được đăng nhập.",
    "userinfo-refused": "Máy chủ đăng nhập không cho biết bạn là ai.",
    failed: "Đã xảy ra lỗi khác; xem chi tiết trong log máy chủ.",
  },
};
