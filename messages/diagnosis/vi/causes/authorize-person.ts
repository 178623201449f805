import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizePersonCauses = {
  "admin-consent-required": {
    title: "Chỉ chủ cửa hàng mới duyệt được",
    summary: "Quyền mà ứng dụng xin chỉ chủ cửa hàng hoặc quản trị viên mới duyệt được.",
    meaning:
      "Yêu cầu không sai, nhưng người đăng nhập không được phép đồng ý. Theo tài liệu Haravan, grant_service và wh_api dành cho chủ cửa hàng, người có role chứa admin; người khác sẽ thấy gì thì tài liệu không nói.",
    tellApart:
      "Vẫn liên kết đó, tài khoản chủ cửa hàng mở thì được. Người dùng bấm Hủy thì chỉ có access_denied, không kèm mô tả; người không được dùng ứng dụng thì với các scope đăng nhập cũng bị từ chối.",
    reasons: {
      "staff-installs": "Nhân viên là người bắt đầu cài đặt.",
      "organisation-rule": "Quy định của tổ chức chỉ cho quản trị viên duyệt những quyền này.",
    },
    fixes: {
      "install-as-owner": "Nhờ chủ cửa hàng đăng nhập và cài ứng dụng.",
      "check-role-first":
        "Xin các scope đăng nhập trước, đọc role trong ID token, và chỉ sang chặng cài đặt khi role chứa admin.",
      "ask-administrator": "Nhờ quản trị viên duyệt ứng dụng cho cả tổ chức rồi đăng nhập lại.",
    },
    seenByMerchant: "Trang báo cần được phê duyệt, hoặc lỗi của ứng dụng ngay sau đó.",
  },
  "user-not-permitted": {
    title: "Tài khoản không được phép dùng ứng dụng",
    summary: "Nền tảng, hoặc chính ứng dụng, chỉ cho những tài khoản khác vào.",
    meaning:
      "Đăng nhập đã xong, rồi người này mới bị từ chối: không có quyền ở cửa hàng, chưa được gán vào ứng dụng, không nằm trong danh sách thử nghiệm, hoặc bị quy tắc của ứng dụng chặn. Trang scope của Haravan yêu cầu ứng dụng tự phân biệt các trường hợp này khi người mở không phải chủ cửa hàng.",
    tellApart:
      "Cùng yêu cầu đó, tài khoản khác vào được. Có mô tả nhắc tới việc gán quyền hoặc chính sách thì là trường hợp này; access_denied không kèm mô tả thường là người dùng bấm Hủy.",
    reasons: {
      "no-rights-at-store": "Tài khoản không có quyền ở cửa hàng này.",
      "not-assigned": "Tài khoản chưa được gán vào ứng dụng trong tổ chức.",
      "refused-by-own-rule": "Ứng dụng từ chối: signIn trong next-auth trả về false và sinh ra AccessDenied.",
      "not-a-test-user": "Ứng dụng đang thử nghiệm và tài khoản không nằm trong danh sách người thử.",
      "account-not-verified": "Email của tài khoản chưa được xác minh.",
    },
    fixes: {
      "other-account": "Đăng xuất rồi đăng nhập bằng một tài khoản của cửa hàng này.",
      "have-access-given": "Nhờ chủ cửa hàng hoặc quản trị viên cấp quyền cho tài khoản rồi làm lại.",
      "check-own-rule": "Ghi log lý do bước kiểm tra của ứng dụng từ chối, và cho người dùng biết lý do đó.",
      "add-test-user": "Thêm tài khoản vào danh sách người thử của ứng dụng.",
      "verify-address": "Nhờ người dùng xác minh email rồi làm lại.",
    },
    seenByMerchant: "Trang báo tài khoản này không có quyền truy cập.",
  },
  "app-not-approved": {
    title: "Ứng dụng chưa được duyệt",
    summary: "Nền tảng chưa duyệt cho ứng dụng dùng những gì đang xin.",
    meaning:
      "Một số nền tảng xét duyệt ứng dụng trước khi cho xin dữ liệu nhạy cảm, và từ chối mọi người cho tới lúc đó. Tài liệu Haravan không có trang nào như vậy; với Haravan, việc đầu tiên nên xem là scope chưa được chọn.",
    tellApart:
      "Mọi người, mọi cửa hàng đều gặp lỗi với cùng một scope, và bỏ scope đó ra thì chạy. Chỉ một người gặp: lỗi ở tài khoản. Scope có trong tài liệu mà chưa chọn: lỗi ở khai báo ứng dụng.",
    reasons: {
      "scope-needs-review": "Scope nhạy cảm, phải qua xét duyệt.",
      "scopes-added-later": "Ứng dụng đã được duyệt, nhưng scope được thêm sau đó.",
      "app-in-testing": "Ứng dụng còn thử nghiệm, chỉ mở cho tài khoản thử.",
    },
    fixes: {
      "ask-for-permission": "Xin nền tảng cấp quyền, nói rõ ứng dụng dùng dữ liệu để làm gì.",
      "leave-scope-out": "Tạm bỏ scope đó cho tới khi được duyệt; xin riêng ở bước sau.",
      "use-test-store": "Dùng cửa hàng thử nghiệm hoặc tài khoản thử cho tới khi được duyệt.",
    },
    seenByMerchant: "Trang của nền tảng chặn ứng dụng hoặc cảnh báo về ứng dụng.",
  },
  "wrong-tenant": {
    title: "Nhầm cửa hàng hoặc môi trường",
    summary: "Lần đăng nhập diễn ra ở cửa hàng hoặc môi trường khác với nơi cần dùng.",
    meaning:
      "Một tài khoản có thể thuộc nhiều cửa hàng; máy chủ tài khoản cho chọn, hoặc dùng luôn phiên đang có. Trang hybrid của Haravan có orgid trong các tham số của authorize, và một số ứng dụng công khai gửi nó để chỉ định cửa hàng; tham số này bắt buộc hay chỉ gợi ý thì chúng tôi chưa biết.",
    tellApart:
      "So orgid trong ID token với cửa hàng bạn cần. Nếu ở đây bằng nhau mà API trả về cửa hàng khác thì lỗi ở token đã lưu; nếu tài khoản không thuộc cửa hàng đó thì lỗi ở tài khoản.",
    reasons: {
      "signed-in-at-other-store": "Trình duyệt đang đăng nhập ở cửa hàng khác.",
      "orgid-of-other-store": "Yêu cầu mang orgid của cửa hàng khác.",
      "other-environment": "Client id và máy chủ thuộc hai môi trường, như thử nghiệm và production.",
    },
    fixes: {
      "sign-out-and-choose": "Đăng xuất ở accounts.haravan.com, đăng nhập lại và chọn đúng cửa hàng.",
      "compare-orgid": "So orgid trong ID token với cửa hàng của lần đăng nhập trước khi lưu bất cứ thứ gì.",
      "take-orgid-of-launch": "Lấy orgid từ URL mà trang quản trị dùng để mở ứng dụng, sau khi đã kiểm tra hmac.",
      "one-environment":
        "Lấy máy chủ, client id và secret từ cùng một môi trường, không trộn lẫn trong một bản deploy.",
    },
    seenByMerchant: "Ứng dụng mở ra với dữ liệu của cửa hàng khác, hoặc từ chối mở.",
  },
  "embedded-browser-blocked": {
    title: "Trang đăng nhập không cho nhúng",
    summary: "Trang đăng nhập bị mở trong iframe hoặc webview, mà trang này không cho phép.",
    meaning:
      "Trang đăng nhập cấm bị nhúng để không ai phủ trang khác lên trên. Các chương trình công khai ghi nhận accounts.haravan.com trả X-Frame-Options: SAMEORIGIN, nên phải đăng nhập ở cửa sổ chính; còn ứng dụng nhúng thì khởi đầu trong iframe của trang quản trị.",
    tellApart:
      "Console của trình duyệt nhắc tới frame, còn log máy chủ của bạn không có gì vì không có gì quay về. Thông báo nói về CORS là do fetch, không phải do iframe.",
    reasons: {
      "authorize-in-frame": "Ứng dụng chuyển hướng sang authorize ngay trong iframe của trang quản trị.",
      "frame-not-allowed-to-leave": "Script thử thoát khỏi iframe, nhưng trình duyệt đòi người dùng bấm chuột trước.",
      "in-app-webview": "Việc đăng nhập chạy trong webview của một ứng dụng khác.",
    },
    fixes: {
      "leave-the-frame":
        'Thoát khỏi iframe trước: window.open(url, "_top"), hoặc Redirect của @haravan/app-sdk; chuyển hướng từ máy chủ vẫn nằm trong iframe.',
      "open-by-click": 'Hiện một nút mở trang đăng nhập với target="_top".',
      "system-browser":
        "Mở trang đăng nhập bằng trình duyệt của hệ thống: Custom Tabs trên Android, ASWebAuthenticationSession trên iOS.",
    },
    seenByMerchant: "Khung trống trong trang quản trị, hoặc dòng “refused to connect”.",
  },
  "user-permission-denied": {
    title: "Tài khoản không đủ quyền",
    summary: "Người đăng nhập không phải chủ cửa hàng, mà việc này cần chủ cửa hàng.",
    meaning:
      "Theo tài liệu Haravan, chỉ chủ cửa hàng mới dùng được grant_service và wh_api: role trong ID token phải chứa admin. API trả lời gì khi vai trò của nhân viên không đủ thì tài liệu không nêu; có thể là 403.",
    tellApart:
      "Vẫn các scope đó, dùng tài khoản chủ cửa hàng thì được. Nếu chủ cửa hàng cũng lỗi, hãy xem scope của token; nếu một lệnh ghi khác vẫn chạy thì chính đối tượng đó được bảo vệ.",
    reasons: {
      "staff-account": "Nhân viên là người cài ứng dụng, hoặc xin scope của chủ cửa hàng.",
      "role-limited":
        "Vai trò không có quyền này; chẳng hạn muốn cài ứng dụng thì phải có “Có quyền cài app và tạo nhân viên”.",
      "owner-changed": "Tài khoản đã cài ứng dụng không còn là chủ cửa hàng.",
    },
    fixes: {
      "install-as-owner": "Đăng nhập bằng tài khoản chủ cửa hàng và cài đặt lại.",
      "check-role-first": "Đọc role trong ID token sau chặng đăng nhập, chỉ cho admin sang chặng cài đặt.",
      "change-role": "Nhờ chủ cửa hàng đổi vai trò rồi đăng nhập lại.",
    },
    seenByMerchant: "Ứng dụng báo tài khoản này không đủ quyền.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
