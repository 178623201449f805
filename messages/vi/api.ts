import type { ApiMessages } from "../en/api";

export const viApi: ApiMessages = {
  faults: {
    "malformed-json": {
      title: "Body không phải JSON",
      detail: ({ offset, line, column, expected }) =>
        `Lỗi ở ký tự thứ ${offset} (dòng ${line}, cột ${column}); ở đó cần: ${expected}.`,
    },
    "empty-body": { title: "Body rỗng", detail: () => "Cần một đối tượng JSON." },
    "not-utf-8": { title: "Body không phải UTF-8", detail: () => "JSON phải được gửi bằng UTF-8." },
    "bad-field": {
      title: "Có trường không hợp lệ",
      detail: ({ errors }) =>
        errors
          .slice(0, 3)
          .map(
            ({ path, expected, found }) =>
              `${path === "" ? "Toàn bộ body" : path}: cần ${expected}, nhận được ${found}.`,
          )
          .join(" "),
    },
    "unsupported-type": {
      title: "Body không được khai báo là JSON",
      detail: ({ found }) => `Hãy gửi Content-Type: application/json; hiện tại: ${found === "" ? "không có" : found}.`,
    },
    "too-large": {
      title: "Body quá dài",
      detail: ({ limitBytes }) => `Địa chỉ này nhận tối đa ${limitBytes} byte. Không có gì thay đổi.`,
    },
    "sign-in-needed": {
      title: "Chưa đăng nhập",
      detail: () => "Hãy gửi khóa API cá nhân, Authorization: Bearer adk_…; tạo khóa tại /settings/keys.",
    },
    "api-key-refused": {
      title: "Khóa API không được chấp nhận",
      detail: () => "Khóa không tồn tại, đã bị thu hồi, hoặc không gửi đúng dạng Authorization: Bearer adk_….",
    },
    "cross-site": {
      title: "Yêu cầu này đến từ trang web khác",
      detail: () =>
        "Khi dùng phiên đăng nhập, công cụ chỉ nhận thay đổi từ chính các trang của nó. Script phải dùng khóa API.",
    },
    "not-found": {
      title: "Không có gì ở đây",
      detail: () =>
        "Nội dung này không tồn tại, hoặc thuộc về người khác. Công cụ cố ý không cho biết là trường hợp nào.",
    },
    "method-not-allowed": {
      title: "Địa chỉ này không nhận phương thức đó",
      detail: ({ allowed }) => `Chỉ nhận ${allowed.join(", ")}.`,
    },
    "too-many": {
      title: "Quá nhiều yêu cầu",
      detail: ({ retryAfterSeconds }) => `Hãy chờ ${retryAfterSeconds} giây rồi gửi lại. Yêu cầu chưa được thực hiện.`,
    },
    "secret-missing": {
      title: "Không đọc được client secret đã lưu",
      detail: () => "Secret được mã hóa bằng SECRET_KEY khác. Hãy nhập lại ở trang của ứng dụng.",
    },
    "tokens-unreadable": {
      title: "Không đọc được token đã lưu",
      detail: () => "Token được mã hóa bằng SECRET_KEY khác. Hãy cài lại ứng dụng lên cửa hàng.",
    },
    "no-refresh-token": {
      title: "Lượt cài đặt này không có refresh token",
      detail: () =>
        "Ứng dụng có refresh token khi cài với scope offline_access; với token lấy từ nơi khác, hãy thêm toàn bộ phản hồi token. Private token thì không có.",
    },
    "no-registration": {
      title: "Token này được thêm mà không kèm ứng dụng",
      detail: () =>
        "Muốn làm mới thì cần client id và client secret của ứng dụng đã được cấp token. Hãy thêm lại phản hồi token, kèm `registration`.",
    },
    "confirm-needed": {
      title: "Cần xác nhận trước khi làm mới token này",
      detail: () =>
        'Token này lấy từ nơi khác: sau khi làm mới, ứng dụng đang giữ cùng refresh token đó sẽ không dùng được nữa. Nếu đúng là bạn muốn vậy, hãy gửi {"confirm": true}.',
    },
    "not-on-the-sandbox": {
      title: "Chỉ diễn tập lỗi được với ứng dụng mẫu của môi trường giả lập",
      detail: () => "Yêu cầu này cố ý gây lỗi, nên không áp dụng cho ứng dụng nào khác.",
    },
    "sandbox-off": {
      title: "Môi trường giả lập không dùng được ở đây",
      detail: () =>
        "Môi trường giả lập chỉ hoạt động trên chính máy đang chạy nó, hoặc ở địa chỉ do người vận hành cấp.",
    },
    unexpected: {
      title: "Công cụ gặp lỗi",
      detail: () =>
        "Đây là lỗi của công cụ, không phải của yêu cầu. Dữ liệu đã lưu không mất; xem chi tiết trong log máy chủ.",
    },
  },
  refused: {
    title: (status) => (status === null ? "Nền tảng không phản hồi" : `Nền tảng trả về ${status}`),
    detail: "Công cụ chỉ biết những gì có trong phản hồi kèm theo.",
  },
  leave: {
    stopped: "Lần chạy đã kết thúc trước khi trình duyệt rời đi; lý do nằm trong lần chạy.",
    now: "Đưa trình duyệt đến `leave`, kèm cookie của phản hồi này; kết quả nằm trong lần chạy.",
    there:
      "Khóa API không gắn được với trình duyệt. Hãy mở `leave` trong trình duyệt; việc cài đặt bắt đầu từ đó, với các lựa chọn này.",
  },
};
