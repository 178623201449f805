import type { DiagnosisWords } from "@/lib/diagnosis";

export const codeCauses = {
  "user-disabled": {
    title: "Tài khoản đã bị khóa",
    summary: "Tài khoản đã đăng nhập không còn hoạt động.",
    meaning:
      "Từ lúc đăng nhập đến lúc đổi mã, hoặc sau đó, tài khoản đã bị khóa hoặc bị xóa. Khi ấy IdentityServer4 chỉ trả về invalid_grant lúc đổi mã và làm mới token, invalid_token ở userinfo, không nói gì về người dùng.",
    tellApart:
      "Chỉ một người bị lỗi, mọi người khác vẫn đăng nhập được: lỗi ở tài khoản. Nếu đăng nhập mới bằng tài khoản khác cũng lỗi thì hãy xem lại mã và request.",
    reasons: {
      "account-locked": "Tài khoản bị khóa.",
      "staff-removed": "Nhân viên đã bị xóa khỏi cửa hàng.",
      "job-of-former-staff": "Tác vụ nền vẫn làm mới token của người đã nghỉ.",
    },
    fixes: {
      "ask-owner": "Nhờ chủ cửa hàng mở lại tài khoản, rồi đăng nhập lại, vì mã cũ không còn dùng được.",
      "other-account": "Đăng nhập bằng tài khoản khác của cửa hàng.",
      "end-this-session":
        "Nhận invalid_grant khi làm mới token thì kết thúc phiên của người đó và dừng tác vụ, đừng thử lại liên tục.",
      "install-by-owner":
        "Nhờ chủ cửa hàng cài đặt với grant_service, và cho tác vụ nền dùng token của lần cài đó thay vì token đăng nhập của nhân viên.",
    },
    seenByMerchant: "Đăng nhập có vẻ thành công, nhưng ngay sau đó ứng dụng báo lỗi.",
  },
  "code-expired": {
    title: "Mã ủy quyền đã hết hạn",
    summary: "Mã ủy quyền được gửi đi khi đã quá thời hạn.",
    meaning:
      "Mã ủy quyền chỉ để đổi một lần, ngay sau callback. Haravan không công bố thời hạn; IdentityServer4, phần mềm mà máy chủ tài khoản của Haravan có nhiều điểm giống, mặc định cho 300 giây, quá hạn thì chỉ trả về invalid_grant.",
    tellApart:
      "Phản hồi giống hệt mã đã dùng hoặc mã sai, nên chỉ tuổi của mã mới phân biệt được. Hãy ghi lại lúc callback nhận mã và lúc mã được gửi đi.",
    reasons: {
      "late-exchange": "Đổi mã quá lâu sau callback.",
      "pasted-by-hand": "Mã được sao chép rồi dán bằng tay, ví dụ vào Postman hay curl.",
      queued: "Hàng đợi hoặc việc thử lại làm chậm bước đổi mã.",
      "stopped-in-debugger": "Chương trình dừng ở breakpoint trong callback.",
    },
    fixes: {
      "exchange-at-once":
        "Đổi mã ngay trong hàm xử lý callback, trước mọi việc khác. AddOpenIdConnect của ASP.NET và authorizationCodeGrant của openid-client đều làm như vậy.",
      "start-again": "Lấy mã mới: đăng nhập hoặc cài đặt lại.",
    },
  },
  "code-already-used": {
    title: "Mã ủy quyền đã được dùng",
    summary: "Mã ủy quyền này đã được gửi trước đó, mà mỗi mã chỉ dùng được một lần.",
    meaning:
      "Lần đổi đầu tiên làm mã mất hiệu lực. IdentityServer4 xóa mã trước khi xét thời hạn, redirect_uri, verifier và người dùng, nên lần đầu thất bại ở những bước đó cũng làm mã mất hiệu lực. Sai secret, gửi JSON hay dùng client id của ứng dụng khác thì không.",
    tellApart:
      "Tìm lần đổi trước đó của chính mã này. Nếu lần đó bị từ chối thì nguyên nhân thật nằm ở phản hồi của lần đó.",
    reasons: {
      "callback-ran-twice":
        "Callback chạy hai lần: tải lại trang, prefetch, hoặc effect của React chạy hai lần ở chế độ development.",
      "first-try-burnt-it": "Lần đầu sai redirect_uri hoặc verifier và đã làm mã mất hiệu lực.",
      "exchanged-beside-the-library": "Thư viện đã đổi mã, code của ứng dụng lại đổi thêm lần nữa.",
      "two-instances": "Hai instance cùng xử lý một callback.",
    },
    fixes: {
      "exchange-once": "Chỉ đổi một lần, rồi trả 303 sang địa chỉ không còn mã.",
      "exchange-on-server":
        "Đổi mã trong route handler phía máy chủ, không đổi trong effect của React hay lúc render trang.",
      "read-first-answer": "Xem phản hồi của lần đổi đầu tiên và sửa lỗi đó.",
      "leave-it-to-library":
        "ASP.NET: nếu OnAuthorizationCodeReceived tự đổi mã thì gọi context.HandleCodeRedemption(); còn không thì để thư viện đổi.",
      "claim-atomically":
        "Đánh dấu mã ở nơi lưu dùng chung trước khi gửi (Redis SET … NX, hoặc khóa unique), để chỉ một instance được đổi.",
    },
  },
  "code-malformed": {
    title: "Mã ủy quyền không phải của máy chủ này",
    summary: "Giá trị của tham số code đã bị thay đổi, bị cắt, hoặc máy chủ này chưa từng cấp.",
    meaning:
      "Máy chủ không tìm thấy gì với giá trị này và trả về invalid_grant, giống hệt mã đã dùng. Các mã từng thấy trên Haravan dài 64 ký tự hex; IdentityServer4 từ chối mọi mã dài hơn 100 ký tự.",
    tellApart: "So từng ký tự với giá trị mà callback đã nhận.",
    reasons: {
      "decoded-wrong": "Giá trị bị giải mã thừa hoặc thiếu một lần.",
      "copied-too-much": "Dính thêm một phần địa chỉ, như #_=_ hoặc &scope=…",
      "cut-off": "Bị mất phần cuối.",
      "other-value-sent": "Gửi nhầm giá trị khác: token, client id, giá trị mẫu.",
      "other-server": "Mã của máy chủ khác, ví dụ môi trường thử nghiệm.",
    },
    fixes: {
      "pass-unchanged":
        "Lấy tham số code từ query hoặc form đã phân tích (URLSearchParams, req.body, Request.Form) và gửi nguyên vẹn.",
      "check-variable": "Kiểm tra biến nào đang được gửi làm tham số code.",
      "one-server": "Dùng authorize và token endpoint của cùng một máy chủ.",
    },
  },
  "code-client-mismatch": {
    title: "Mã ủy quyền của ứng dụng khác",
    summary: "Mã ủy quyền được cấp cho một client id nhưng lại đổi bằng client id khác.",
    meaning:
      "Mã thuộc về ứng dụng đã xin mã đó. Client id và secret lúc đổi mã vẫn đúng, nhưng là của ứng dụng khác. IdentityServer4 từ chối nhưng không làm mã mất hiệu lực.",
    tellApart: "So client_id trong yêu cầu authorize với client_id khi đổi mã.",
    reasons: {
      "mixed-environments": "Authorize dùng client id của môi trường này, đổi mã lại dùng của môi trường khác.",
      "two-registrations": "Nhầm giữa hai bản khai báo của cùng một ứng dụng.",
    },
    fixes: {
      "one-app": "Cho cả hai bước đọc client id và secret từ cùng một cấu hình, và ghi client id vào log của cả hai.",
    },
  },
  "token-redirect-uri-mismatch": {
    title: "redirect_uri khác nhau giữa hai bước",
    summary: "redirect_uri khi đổi mã bị thiếu, hoặc khác với redirect_uri lúc authorize.",
    meaning:
      "Khi đổi mã phải gửi lại redirect_uri của yêu cầu authorize đúng từng byte, kể cả chữ hoa chữ thường. IdentityServer4 trả về invalid_grant khi giá trị khác (trước bản 4 là unauthorized_client), và unauthorized_client khi thiếu; lần thử đó làm mã mất hiệu lực.",
    tellApart:
      "So hai chuỗi. Trang lỗi “Invalid redirect_uri” là lỗi khác: URL chưa được đăng ký. Nếu đã gửi redirect_uri và giống nhau thì unauthorized_client là do grant type.",
    reasons: {
      "two-settings": "Hai bước đọc giá trị này từ hai cấu hình, như URL đăng nhập và URL cài đặt.",
      "slash-or-case": "Khác dấu /, chữ hoa chữ thường hoặc cách mã hóa.",
      "rebuilt-behind-proxy": "Giá trị được dựng lại từ request nhận được, mà sau proxy request đó là http.",
      "not-sent": "Bước đổi mã không gửi redirect_uri.",
    },
    fixes: {
      "send-same-string": "Lưu redirect_uri của yêu cầu authorize cùng lần đăng nhập và gửi đúng chuỗi đó, với mã mới.",
      "trust-proxy":
        "Cho ứng dụng tin cậy proxy: app.set('trust proxy', 1) trong Express, UseForwardedHeaders trong ASP.NET.",
      "send-it": "Gửi redirect_uri khi đổi mã, với mã mới.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
