import type { DiagnosisWords } from "@/lib/diagnosis";

export const callbackChecksCauses = {
  "state-mismatch": {
    title: "state không khớp",
    summary: "state nhận về không phải state mà trình duyệt này đã gửi đi.",
    meaning:
      "Ứng dụng bảo vệ lần đăng nhập bằng một giá trị ngẫu nhiên. Callback mang giá trị khác, hoặc không mang gì, nên có thể thuộc lần đăng nhập khác hoặc do kẻ tấn công tạo ra.",
    tellApart:
      "Nếu hoàn toàn không có giá trị đã lưu thì là mất cookie đăng nhập. Một số thư viện dùng chung một thông báo cho state và hmac: dòng log phía trên cho biết bước nào thất bại.",
    reasons: {
      "two-tabs": "Đăng nhập cùng lúc ở hai tab.",
      "old-link": "Bấm nút quay lại, hoặc mở lại địa chỉ callback cũ.",
      "kept-in-process": "Giá trị chỉ lưu trong bộ nhớ của một tiến trình, còn tiến trình khác xử lý callback.",
      "keys-lost":
        "ASP.NET đóng gói state bằng khóa đã mất hoặc không dùng chung: “Unable to unprotect the message.State.”",
      "forged-callback": "Có người dựng callback giả gửi tới trình duyệt.",
    },
    fixes: {
      "state-per-attempt": "Lưu state riêng cho từng lần đăng nhập, không dùng chung cho cả trình duyệt.",
      "start-again": "Đăng nhập lại từ đầu.",
      "shared-storage": "Lưu giá trị trong cookie có ký, hoặc nơi mọi instance đều đọc được.",
      "share-the-keys":
        "Giữ khóa data protection qua các lần khởi động và giữa các instance: AddDataProtection().PersistKeysToFileSystem(…).SetApplicationName(…).",
      "keep-the-check": "Cứ tiếp tục từ chối: bước kiểm tra đang làm đúng việc.",
    },
    seenByMerchant: "Trang lỗi của ứng dụng; thử lại lần nữa thường được.",
  },
  "check-cookie-missing": {
    title: "Mất cookie đăng nhập",
    summary: "Request callback không mang theo cookie của lần đăng nhập này.",
    meaning:
      "state, nonce hoặc PKCE verifier được giữ trong cookie giữa hai bước. Request callback không có cookie đó nên không có gì để so sánh. Với luồng hybrid của Haravan, cái bẫy là form_post: đó là POST từ site khác, trình duyệt không gửi kèm cookie SameSite=Lax.",
    tellApart:
      "Nếu có cookie nhưng giá trị khác thì là state không khớp. Chạy http sau proxy thì xem giao thức trước; chạy trong iframe thì xem console của trình duyệt.",
    reasons: {
      "started-on-other-host": "Bắt đầu đăng nhập ở host khác với callback, ví dụ localhost và 127.0.0.1.",
      "lax-with-form-post": "response_mode=form_post là POST khác site, và cookie SameSite=Lax không được gửi kèm.",
      "secure-over-http": "Cookie Secure trên http, hoặc proxy che mất https.",
      "browser-blocks": "Trình duyệt chặn cookie trong iframe.",
      "cookie-too-old": "Mở trang đăng nhập lâu hơn thời hạn của cookie; với next-auth là 15 phút.",
      "started-where-no-cookie-is-set": "Đăng nhập được bắt đầu ở nơi không đặt được cookie, như server component.",
      "callback-opened-twice": "Callback được mở lần thứ hai, khi cookie đã dùng rồi.",
      "secret-changed": "Secret mã hóa cookie bị đổi giữa chừng.",
    },
    fixes: {
      "one-host": "Bắt đầu đăng nhập trên đúng host ghi trong Redirect URL.",
      "same-site-none-node": 'Trong Node, đặt cho cookie đó sameSite: "none", secure: true.',
      "same-site-none-aspnet":
        "Trong ASP.NET, đặt CorrelationCookie.SameSite và NonceCookie.SameSite thành SameSiteMode.None, và chạy https.",
      "use-query": "Hoặc dùng response_type=code với response_mode=query: đó là GET, cookie Lax vẫn được gửi kèm.",
      "trust-proxy": "Cho ứng dụng tin cậy proxy để biết trang đang chạy https.",
      "leave-the-frame": "Thoát khỏi iframe trước khi bắt đầu đăng nhập.",
      "start-again": "Đăng nhập lại từ đầu.",
      "start-in-route": "Bắt đầu đăng nhập trong route handler hoặc server action, nơi đặt được cookie.",
      "keep-the-secret": "Giữ nguyên secret của cookie qua mọi lần deploy và trên mọi instance.",
    },
    seenByMerchant: "Trang lỗi của ứng dụng dù đăng nhập đã xong, hoặc trang đăng nhập lặp đi lặp lại.",
  },
  "callback-hmac-invalid": {
    title: "Chữ ký của URL mở ứng dụng không khớp",
    summary: "hmac trong URL mở ứng dụng không khớp với các tham số còn lại.",
    meaning:
      "Trang quản trị mở ứng dụng với orgid, shop, timestamp và hmac trong query. Các trang Haravan mà chúng tôi đọc được không mô tả hmac này; các ứng dụng công khai tính HMAC-SHA256 bằng client secret trên query đã bỏ hmac, giữ nguyên thứ tự.",
    tellApart:
      "Tính hai lần, có sắp xếp và không sắp xếp: chỉ bản không sắp xếp khớp thì lỗi do thứ tự; cả hai đều không khớp thì do secret hoặc do giải mã. Webhook ký trên body, là một bước kiểm tra khác.",
    reasons: {
      "parameters-sorted":
        "Tham số bị sắp xếp trước khi ký, như cách của Shopify; các ứng dụng Haravan công khai giữ nguyên thứ tự.",
      "secret-of-other-app": "Secret của ứng dụng khác, hoặc secret cũ.",
      "decoded-values": "Giá trị được ký ở dạng khác với lúc nhận: đã giải mã, hoặc bị mã hóa lại.",
      "too-old": "timestamp lệch hơn vài phút so với đồng hồ máy này.",
    },
    fixes: {
      "keep-the-order": "Lấy các cặp theo đúng thứ tự nhận được, bỏ hmac, nối bằng dấu &.",
      "use-this-secret": "Dùng client secret của đúng ứng dụng được mở.",
      "sign-the-raw-query":
        "Ký trên query nguyên gốc: req.originalUrl trong Express, Request.QueryString.Value trong ASP.NET, không dùng object đã phân tích. Các ứng dụng công khai thử cả các cặp đã giải mã.",
      "open-again": "Mở lại ứng dụng từ trang quản trị; URL lưu lại hoặc chia sẻ sẽ cũ dần.",
      "check-clock": "Đồng bộ đồng hồ của máy này.",
    },
    seenByMerchant: "Ứng dụng từ chối mở từ trang quản trị.",
  },
  "issuer-param-invalid": {
    title: "Tham số iss của callback bị thiếu hoặc không khớp",
    summary: "Tham số iss của callback bị thiếu, hoặc nêu máy chủ khác với mong đợi.",
    meaning:
      "Một số máy chủ tự nêu tên trong callback, để ứng dụng dùng nhiều máy chủ không lẫn phản hồi. Đây là tham số trên địa chỉ, không phải claim trong ID token. IdentityServer4 không gửi tham số này và chưa thấy ứng dụng Haravan công khai nào đọc nó, nên ứng dụng cho Haravan không nên bắt buộc.",
    tellApart:
      "“iss missing from the response” và “iss mismatch” nói về callback. “unexpected iss value” và “JWT” nói về ID token.",
    reasons: {
      "parameter-dropped": "Ứng dụng dựng lại địa chỉ callback chỉ với code và state, làm mất iss.",
      "issuer-not-configured": "Máy chủ gửi iss, nhưng cấu hình thư viện không có issuer, hoặc có issuer khác.",
      "answer-of-other-server": "Phản hồi đến từ máy chủ hoặc môi trường khác với nơi đã gửi yêu cầu tới.",
    },
    fixes: {
      "pass-everything":
        "Chuyển toàn bộ callback cho thư viện: client.callbackParams(req) với openid-client 5, URL đầy đủ với bản 6.",
      "set-the-issuer": "Đặt issuer đúng như discovery ghi: https://accounts.haravan.com, không có dấu / ở cuối.",
      "keep-the-check": "Cứ tiếp tục từ chối: không được dùng phản hồi của máy chủ khác.",
      "one-environment": "Lấy địa chỉ authorize, issuer và client id từ cùng một môi trường.",
    },
    seenByMerchant: "Trang lỗi của ứng dụng sau khi đăng nhập.",
  },
  "id-token-unexpected": {
    title: "Thư viện không mong đợi ID token",
    summary: "Phản hồi có ID token, trong khi thư viện được cấu hình cho OAuth thuần.",
    meaning:
      "Nền tảng không hề lỗi: token đã được cấp. Khi scope có openid, phản hồi kèm id_token, và client khai báo là OAuth thuần sẽ từ chối, vì nếu nhận thì token này không được kiểm tra.",
    tellApart: "Bước đổi mã đã thành công và thông báo nêu id_token. Thiếu ID token là trường hợp ngược lại.",
    reasons: {
      "declared-as-oauth": "Provider được khai báo là OAuth trong khi scope có openid.",
      "id-token-off": "idToken là false, hoặc không được đặt, trong cấu hình provider.",
      "oauth-callback-called": "Code gọi oauthCallback() của openid-client.",
    },
    fixes: {
      "declare-oidc": 'Khai báo là OpenID Connect: type: "oidc" cùng issuer trong Auth.js.',
      "turn-id-token-on": "Đặt idToken: true và wellKnown trong next-auth 4.",
      "call-oidc-callback": "Gọi client.callback() với state và nonce đã lưu.",
    },
    seenByMerchant: "Trang lỗi của ứng dụng dù đăng nhập đã xong.",
  },
  "account-not-linked": {
    title: "Email đã gắn với cách đăng nhập khác",
    summary: "Đăng nhập thành công, nhưng ứng dụng đã có tài khoản dùng email này với cách đăng nhập khác.",
    meaning:
      "Ứng dụng thấy email này gắn với một cách đăng nhập khác và không tự gộp hai tài khoản. Mặc định như vậy là đúng: chỉ một địa chỉ email chưa chứng minh được là cùng một người.",
    tellApart: "Token và ID token đều ổn; chính ứng dụng từ chối, dựa trên bảng người dùng của mình.",
    reasons: {
      "signed-up-another-way": "Người này đã đăng ký trước bằng mật khẩu hoặc nhà cung cấp khác.",
      "linking-not-allowed": "Ứng dụng không tự liên kết tài khoản.",
      "email-shared": "Nhiều người ở cửa hàng dùng chung một email.",
    },
    fixes: {
      "sign-in-and-link": "Đăng nhập theo cách cũ trước, rồi kết nối Haravan trong phần cấu hình tài khoản.",
      "allow-for-trusted": "allowDangerousEmailAccountLinking: true trong Auth.js, chỉ khi nền tảng có xác minh email.",
      "key-by-sub": "Tìm người dùng theo iss và sub của ID token, còn email chỉ là thông tin thêm.",
    },
    seenByMerchant: "Thông báo email đã được sử dụng.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
