import type { ProblemMessages } from "../en/problems";

export const viProblems: ProblemMessages = {
  faults: {
    "not-found": {
      title: "Không có gì ở đây",
      detail: "Trang này không tồn tại, hoặc thuộc về người khác. Công cụ cố ý không cho biết là trường hợp nào.",
    },
    "method-not-allowed": {
      title: "Địa chỉ này không nhận phương thức đó",
      detail: "Yêu cầu không được thực hiện. Không có gì thay đổi.",
    },
    "too-large": {
      title: "Dữ liệu vượt quá mức địa chỉ này nhận",
      detail: "Yêu cầu không được đọc hết. Không có gì thay đổi.",
    },
    "unsupported-type": {
      title: "Content-Type này không được chấp nhận ở đây",
      detail: "Cần gửi dạng form: application/x-www-form-urlencoded.",
    },
    "bad-request": {
      title: "Không đọc được yêu cầu",
      detail: "Có phần sai định dạng. Không có gì thay đổi.",
    },
    "bad-field": {
      title: "Có một mục không hợp lệ",
      detail: "Hãy quay lại, sửa mục đó rồi gửi lại. Không có gì thay đổi.",
    },
    "scopes-too-long": {
      title: "Danh sách scope quá dài cho một yêu cầu",
      detail:
        "Tham số scope chỉ được dài 300 ký tự; dài hơn thì bị từ chối ngay trên trang của máy chủ tài khoản (giới hạn của IdentityServer4, suy ra cho nền tảng). Hãy quay lại, bỏ các scope đọc đã nằm trong scope ghi, hoặc cài nhiều lần, mỗi lần một phần danh sách. Không có gì thay đổi.",
    },
    "cross-site": {
      title: "Yêu cầu này đến từ trang web khác",
      detail: "Công cụ chỉ thực hiện thao tác gửi từ chính trang của nó. Hãy mở trang ở đây rồi thử lại.",
    },
    "sign-in-needed": {
      title: "Hãy đăng nhập trước",
      detail: "Nội dung này thuộc về một người dùng. Đăng nhập rồi mở lại.",
    },
    "sign-in-failed": {
      title: "Đăng nhập không thành công",
      detail: "Không có gì thay đổi. Hãy thử lại; nếu vẫn lỗi, log máy chủ cho biết lý do.",
    },
    "callback-without-parameters": {
      title: "Đây là địa chỉ callback, nhưng không có phản hồi nào kèm theo",
      detail:
        "Máy chủ tài khoản đưa trình duyệt đến đây sau khi đăng nhập. Hãy bắt đầu cài đặt; trình duyệt sẽ tự quay về đây.",
    },
    "callback-unknown-state": {
      title: "Callback này không thuộc lần chạy nào đang chờ",
      detail:
        "state không tồn tại, đã dùng hoặc đã quá hạn, nên mã ủy quyền trong đó không được đem đổi. Hãy cài đặt lại từ đây.",
    },
    "callback-other-browser": {
      title: "Callback này đến một trình duyệt khác với trình duyệt đã bắt đầu",
      detail:
        "Lần chạy đang chờ đúng trình duyệt đã bắt đầu. Mã ủy quyền không được đem đổi. Hãy làm lại trong trình duyệt này.",
    },
    "callback-malformed": {
      title: "Không đọc được callback này",
      detail: "Có tham số bị lặp, quá dài hoặc sai định dạng. Chưa đổi mã nào.",
    },
    "callback-used": {
      title: "Callback này đã được dùng",
      detail: "Mỗi mã ủy quyền chỉ dùng được một lần. Kết quả nằm ở lần chạy đã dùng mã đó.",
    },
    "run-not-waiting": {
      title: "Lần chạy này không còn chờ nữa",
      detail: "Lần chạy đã kết thúc; xem kết quả ở trang của lần chạy.",
    },
    "code-gone": {
      title: "Mã ủy quyền này không còn được giữ ở đây",
      detail: "Mã chỉ được giữ tối đa mười phút, và chỉ cho người có lần chạy đó. Hãy lấy mã mới.",
    },
    "name-taken": { title: "Client id này đã được khai báo", detail: "Hãy mở ứng dụng đó và thay secret ở đó." },
    "sandbox-off": {
      title: "Môi trường giả lập không dùng được ở đây",
      detail: "Môi trường giả lập chỉ hoạt động trên chính máy đang chạy nó, hoặc ở địa chỉ do người vận hành cấp.",
    },
    "too-many": { title: "Quá nhiều yêu cầu", detail: "Hãy chờ một lát rồi thử lại." },
    unexpected: {
      title: "Công cụ gặp lỗi",
      detail:
        "Đây là lỗi của công cụ, không phải lỗi ứng dụng của bạn. Dữ liệu đã lưu không mất. Hãy thử lại; xem chi tiết trong log máy chủ.",
    },
  },
  home: "Về trang chủ",
  install: "Bắt đầu cài đặt",
  again: "Thử lại",
  field: (name) => `Mục: ${name}`,
  reference: (id) => `Mã tham chiếu: ${id}`,
};
