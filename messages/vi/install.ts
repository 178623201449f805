import type { InstallMessages } from "../en/install";

export const viInstall: InstallMessages = {
  title: "Cài lên một cửa hàng",
  lead: "Chọn nội dung của yêu cầu. Địa chỉ bên dưới chính là nơi trình duyệt sẽ được đưa đến.",
  app: "Ứng dụng",
  appAdd: "Thêm ứng dụng Haravan của bạn",
  demo: "mẫu",
  flow: {
    legend: "Quy trình",
    "two-phase": {
      title: "Hai chặng",
      note: "Theo khuyến nghị của Haravan: chặng đăng nhập cho biết ai đang vào cửa hàng nào, sau đó chặng cài đặt mới xin các scope.",
    },
    direct: {
      title: "Một chặng",
      note: "Một yêu cầu authorize với mọi scope. Ngắn hơn, nhưng xong rồi mới biết vai trò.",
    },
  },
  response: {
    legend: "Cách trả về",
    "hybrid-form-post": {
      title: "code id_token, form_post",
      note: "Cách nêu trong tài liệu của Haravan: callback là một POST.",
    },
    "code-query": { title: "code, query", note: "Authorization code flow thông thường: callback là một GET." },
  },
  pkce: {
    title: "Gửi kèm PKCE",
    note: "Chỉ để thử nghiệm. Tài liệu của Haravan không nhắc đến PKCE nên mặc định tắt.",
  },
  skipPreflight: {
    title: "Bỏ qua kiểm tra trước",
    note: "Đi thẳng đến máy chủ tài khoản như một ứng dụng bình thường. Nếu bị từ chối, bạn sẽ kẹt lại ở trang lỗi của máy chủ đó.",
  },
  holdCode: {
    title: "Dừng trước bước đổi mã ủy quyền và giữ mã lại",
    note: "Lần chạy kết thúc khi có callback. Mã được mã hóa và giữ ở đây mười phút để bạn tự gửi.",
  },
  maxAge: {
    title: "Yêu cầu vừa đăng nhập gần đây (max_age)",
    note: "Tính bằng giây. Ai đăng nhập lâu hơn mức này sẽ phải nhập lại mật khẩu, và ID token phải cho biết đã đăng nhập lúc nào (auth_time). Haravan không có tài liệu về tham số này.",
    invalid: "Chỉ nhập chữ số: số giây nguyên từ 1 đến 999999999.",
  },
  experiments: "Thử nghiệm",
  redirectUri: {
    title: "Gửi redirect_uri khác",
    note: "Để xem điều gì xảy ra khi URL chưa được đăng ký. Để trống thì dùng Redirect URL đã đăng ký.",
  },
  scopes: "Scope",
  scopesNote: "Xếp nhóm như trong Partner Dashboard. Chỉ nên xin những scope cũng đã chọn ở đó.",
  store: {
    label: "Cửa hàng (orgid)",
    hint: "Haravan dùng cửa hàng mà tài khoản đã chọn và có thể bỏ qua giá trị này.",
    invalid: "orgid phải là số.",
  },
  person: {
    legend: "Ai đăng nhập trên môi trường giả lập",
    note: "Chỉ chọn sẵn người ở trang đăng nhập giả lập; tài khoản bạn đang dùng ở đây không đổi.",
    any: { title: "Chọn ở trang đăng nhập", note: "Trang đó liệt kê tất cả người dùng mẫu." },
    roles: { owner: "chủ cửa hàng", staff: "nhân viên", "owner-of-two": "chủ hai cửa hàng" },
  },
  preview: {
    title: "Trình duyệt sẽ đi đâu",
    note: "Giá trị trong ngoặc nhọn được tạo khi bắt đầu. Phần còn lại là nguyên văn.",
    legs: { login: "Chặng đăng nhập", install: "Chặng cài đặt", direct: "Authorize" },
    copy: "Sao chép URL",
    made: "tạo khi bắt đầu",
  },
  changes: {
    title: "Việc này thay đổi gì trên cửa hàng thật",
    items: [
      "Ứng dụng xuất hiện trong danh sách ứng dụng đã cài của cửa hàng, mọi người quản trị cửa hàng đều thấy.",
      "Máy chủ tài khoản cấp access token, kèm refresh token nếu có offline_access. Cả hai được lưu ở đây dưới dạng mã hóa.",
      "Công cụ gọi GET /com/shop.json một lần và không ghi gì vào cửa hàng.",
      "Không đăng ký webhook nào.",
    ],
    undo: "Muốn hoàn tác, chủ cửa hàng gỡ bỏ ứng dụng trong trang quản trị. Xóa lượt cài đặt ở đây chỉ xóa token.",
  },
  start: { sandbox: "Cài trên môi trường giả lập", haravan: "Cài lên cửa hàng thật" },
};
