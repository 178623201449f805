import type { DiagnosisWords } from "@/lib/diagnosis";

export const idTokenCauses = {
  "nonce-mismatch": {
    title: "nonce không khớp",
    summary: "nonce trong ID token không phải của lần đăng nhập này.",
    meaning: "nonce gắn ID token với một lần đăng nhập. Token này thuộc lần khác, hoặc ứng dụng so với giá trị sai.",
    tellApart:
      "“expected undefined” nghĩa là ứng dụng không đưa nonce cho bước kiểm tra; “got undefined” nghĩa là token không có nonce. ASP.NET ghi IDX21323 cả khi mất cookie nonce.",
    reasons: {
      "two-attempts": "Hai lần đăng nhập chạy cùng lúc.",
      "constant-nonce":
        "Một chỗ dùng nonce cố định, chỗ kia dùng ngẫu nhiên; code mẫu PHP của Haravan dùng nonce cố định.",
      "not-expected": "Bước kiểm tra không nhận được nonce đã gửi.",
      "token-of-a-refresh": "Đây là ID token của lần làm mới: IdentityServer4 không đặt nonce vào token đó.",
      replay: "ID token cũ bị gửi lại.",
    },
    fixes: {
      "nonce-per-attempt": "Tạo một nonce ngẫu nhiên cho mỗi lần đăng nhập và lưu cùng lần đó, cạnh state.",
      "hand-nonce-to-check":
        'Đưa nonce đã lưu cho bước kiểm tra: expectedNonce với openid-client 6, nonce trong phần checks với openid-client 5, checks: ["nonce"] với Auth.js. ASP.NET tự làm nếu cookie nonce quay về.',
      "no-nonce-after-refresh": "Chỉ đòi nonce ở ID token của lần đăng nhập.",
      "keep-the-check": "Cứ tiếp tục từ chối những token như vậy.",
    },
  },
  "issuer-mismatch": {
    title: "Issuer không khớp",
    summary: "iss trong ID token không giống từng ký tự với issuer mà ứng dụng tin cậy.",
    meaning:
      "So đúng từng ký tự: thừa một dấu /, dùng http hay khác môi trường là đủ sai. issuer trong tài liệu discovery cũng phải khớp như vậy với địa chỉ đã tải tài liệu.",
    tellApart:
      "Đặt hai chuỗi cạnh nhau để so. Nếu giống nhau thì xem aud và chữ ký. Lỗi về tham số iss của callback là nguyên nhân khác.",
    reasons: {
      "trailing-slash": "Thừa hoặc thiếu dấu / ở cuối.",
      "other-environment": "Token của môi trường này, cấu hình của môi trường khác.",
      "scheme-behind-proxy": "Máy chủ định danh của bạn đứng sau proxy và tự nhận địa chỉ là http.",
      "not-configured": "Ứng dụng chưa cấu hình issuer.",
    },
    fixes: {
      "issuer-as-discovered":
        "Cấu hình issuer đúng như trong tài liệu discovery: https://accounts.haravan.com, không có dấu / ở cuối (Authority trong ASP.NET, discovery(new URL(…)) trong openid-client 6).",
      "one-environment": "Dùng authorize, token và khóa của cùng một môi trường.",
      "trust-proxy":
        "Cho máy chủ đó tin cậy X-Forwarded-Proto của proxy (UseForwardedHeaders), hoặc đặt sẵn địa chỉ công khai.",
    },
  },
  "audience-mismatch": {
    title: "ID token của ứng dụng khác",
    summary: "aud của ID token không phải client id của ứng dụng này.",
    meaning:
      "Token được cấp cho client khác. Nếu chấp nhận, lần đăng nhập ở ứng dụng khác sẽ mở được ứng dụng này. Theo những gì các ứng dụng công khai ghi nhận, aud của Haravan chính là client id.",
    tellApart:
      "So aud với client_id trong yêu cầu authorize. API báo lỗi về aud của access token thì là nguyên nhân khác.",
    reasons: {
      "wrong-client-configured": "Ứng dụng kiểm tra bằng client id khác với client id đã gửi.",
      "token-of-other-app": "Token thuộc về ứng dụng khác, hoặc bản khai báo của môi trường khác.",
      "passed-on-to-another-app": "Một ứng dụng khác của bạn chuyển tiếp ID token mà ứng dụng đó nhận.",
    },
    fixes: {
      "one-client-id":
        "Dùng một client id cho cả authorize, đổi mã và kiểm tra: ClientId trong ASP.NET cũng chính là audience; với jose và jsonwebtoken là audience.",
      "own-login": "Cho mỗi ứng dụng tự đăng nhập, thay vì chuyển tiếp ID token cho nhau.",
    },
  },
  "id-token-expired": {
    title: "ID token đã hết hạn",
    summary: "exp của ID token đã qua, theo đồng hồ của máy này.",
    meaning:
      "ID token chứng minh một lần đăng nhập tại một thời điểm, nhưng lại được kiểm tra quá muộn. IdentityServer4 mặc định cho 300 giây; token duy nhất từng thấy trong code công khai, của host thử nghiệm Haravan năm 2018, có hạn 16 giờ.",
    tellApart: "Token mới cấp vài giây mà đã hết hạn thì lỗi ở đồng hồ: so header Date với giờ của máy.",
    reasons: {
      "validated-late": "Token đã lưu được kiểm tra rất lâu sau khi đăng nhập.",
      "slow-exchange": "Bước đổi mã mất quá nhiều thời gian.",
      "clock-ahead": "Đồng hồ của máy này chạy nhanh.",
    },
    fixes: {
      "validate-on-receipt":
        "Kiểm tra ID token ngay khi nhận rồi giữ phiên riêng của ứng dụng; đừng dùng ID token thay access token.",
      "exchange-at-once": "Đổi mã ngay sau callback.",
      "set-clock": "Đồng bộ đồng hồ (NTP) và cho phép lệch khoảng 10 giây.",
    },
  },
  "clock-skew": {
    title: "Đồng hồ lệch nhau",
    summary: "Đồng hồ của máy này và của nhà cung cấp lệch nhau quá nhiều, không xét được thời gian trong token.",
    meaning:
      "iat, nbf và exp được so với đồng hồ của máy. Đồng hồ chậm thì token mới cấp chưa có hiệu lực; đồng hồ nhanh thì token mới cấp đã hết hạn.",
    tellApart:
      "Lấy header Date của một phản hồi bất kỳ trừ giờ của máy. Lệch vài giây thì xem dung sai; lệch vài phút thì xem đồng hồ; lệch khoảng 7 giờ là do lấy giờ Việt Nam làm UTC. Không lệch thì token đã cũ thật.",
    reasons: {
      "clock-not-synchronised": "Máy không đồng bộ giờ.",
      "machine-was-asleep": "Máy ảo, máy chạy container hoặc WSL bị tạm dừng rồi chậm giờ từ đó.",
      "no-tolerance": "Bước kiểm tra không cho lệch chút nào, mà chỉ làm tròn đã lệch một giây.",
      "local-time-as-utc": "Code của ứng dụng so giờ địa phương với giờ UTC.",
    },
    fixes: {
      "sync-clock":
        "Bật NTP: chrony hoặc systemd-timesyncd trên Linux, w32tm /resync trên Windows; WSL thì khởi động lại.",
      "allow-tolerance":
        "Cho phép lệch 10 đến 60 giây: client[custom.clock_tolerance] = 10 với openid-client 5 và clockTolerance với jose (mặc định 0), [client.clockTolerance] với openid-client 6 (mặc định 30 giây), TokenValidationParameters.ClockSkew trong ASP.NET (mặc định 5 phút).",
      "count-in-utc":
        "So bằng số giây từ năm 1970: Math.floor(Date.now() / 1000), DateTimeOffset.UtcNow.ToUnixTimeSeconds().",
    },
  },
  "id-token-missing": {
    title: "Phản hồi không có ID token",
    summary: "Đã nhận được token, nhưng không có id_token trong đó.",
    meaning:
      "ID token chỉ có khi đã xin openid và nhà cung cấp hỗ trợ OpenID Connect. Chặng đăng nhập của Haravan có xin openid; OAuth thuần và một số phản hồi làm mới token thì không có ID token.",
    tellApart: "Xem các scope đã xin: thiếu openid là do đó. Body chứa error hoặc rỗng thì nguyên nhân nằm ở phản hồi.",
    reasons: {
      "openid-not-asked": "Không xin openid, hoặc openid không được cấp.",
      "provider-is-plain-oauth": "Nhà cung cấp chỉ là OAuth thuần, còn trong thư viện lại khai báo là OpenID Connect.",
      "answer-of-a-refresh": "Đây là phản hồi làm mới token, vốn không bắt buộc có ID token.",
      "error-in-the-answer": "Body chứa lỗi mà ứng dụng không xem.",
    },
    fixes: {
      "ask-openid": "Đặt openid đầu tiên trong scope: openid profile email org userinfo.",
      "declare-plain-oauth":
        'Khai báo provider đó là type: "oauth" trong next-auth và Auth.js, AddOAuth trong ASP.NET.',
      "keep-identity-of-login": "Giữ thông tin người dùng từ lần đăng nhập; sau khi làm mới chỉ lấy token mới.",
      "read-error-first": "Xem mã trạng thái và error trước khi đọc id_token.",
    },
  },
  "token-hash-mismatch": {
    title: "Mã ủy quyền hoặc token không khớp ID token",
    summary: "c_hash hoặc at_hash trong ID token không khớp với mã ủy quyền hoặc access token đi kèm.",
    meaning:
      "ID token mang giá trị băm của mã ủy quyền (c_hash, ở callback của code id_token) hoặc của access token (at_hash, từ token endpoint). Chữ ký, issuer, audience và nonce được kiểm tra riêng.",
    tellApart:
      "c_hash: mã đã bị tráo hoặc bị cắt. at_hash: access token thuộc phản hồi khác, hoặc bước kiểm tra không được đưa access token. Nếu chữ ký sai thì phải xét chữ ký trước.",
    reasons: {
      "two-responses-mixed": "Mã và ID token, hoặc hai token, đến từ hai phản hồi khác nhau.",
      "code-changed": "Mã bị giải mã sai hoặc bị cắt trước khi kiểm tra.",
      "token-not-given-to-check": "Thư viện kiểm tra at_hash mà không được đưa access token.",
      "answer-was-swapped": "Có người đã tráo mã ủy quyền trong callback.",
    },
    fixes: {
      "one-response":
        "Lấy mã và id_token của cùng một callback, hai token của cùng một phản hồi, rồi đăng nhập lại từ đầu.",
      "pass-unchanged": "Lấy tham số code từ form đã phân tích và chuyển đi nguyên vẹn.",
      "hand-token-to-check":
        "Đưa access token cho bước kiểm tra: access_token=… của jwt.decode trong python-jose, VerifyAccessToken trong go-oidc.",
      "keep-the-check": "Cứ tiếp tục từ chối: bước này phát hiện mã bị tráo.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
