import type { DiagnosisWords } from "@/lib/diagnosis";

export const pkceCauses = {
  "pkce-verifier-missing": {
    title: "Không gửi PKCE verifier",
    summary: "Lúc đăng nhập có gửi code_challenge, nhưng lúc đổi mã không có code_verifier dùng được.",
    meaning:
      "Bên đã gửi challenge phải chứng minh lúc đổi mã rằng mình vẫn là chương trình đó. IdentityServer4 chỉ trả về invalid_grant khi verifier thiếu, rỗng, hoặc không dài từ 43 đến 128 ký tự; lần thử đó làm mã mất hiệu lực.",
    tellApart:
      "URL authorize có code_challenge mà form không có code_verifier. Nếu form có thì xem giá trị đó có khớp không.",
    reasons: {
      "lost-with-session": "Verifier mất theo phiên hoặc cookie, hoặc nằm trong bộ nhớ của instance khác.",
      "request-by-hand": "Request đổi mã viết bằng tay và bỏ sót tham số này.",
      "library-not-told": "Một thư viện tạo URL authorize, thư viện khác lại đổi mã.",
      "wrong-length": "Giá trị ngắn hơn 43 hoặc dài hơn 128 ký tự.",
    },
    fixes: {
      "keep-with-attempt": "Lưu verifier cùng với state, riêng cho từng lần đăng nhập, cho tới khi đổi mã xong.",
      "shared-storage": "Lưu trong cookie có ký, hoặc nơi mọi instance đều đọc được.",
      "send-verifier":
        'Gửi verifier: pkceCodeVerifier với openid-client 6, code_verifier trong phần checks với openid-client 5, checks: ["pkce"] với Auth.js. ASP.NET: UsePkce = true lo cả hai bước, nhưng chỉ khi ResponseType = "code".',
      "make-it-fit": "Tạo từ 32 byte ngẫu nhiên, mã hóa base64url không có dấu = ở cuối: đúng 43 ký tự.",
    },
  },
  "pkce-verifier-mismatch": {
    title: "PKCE verifier không khớp",
    summary: "code_verifier không thuộc về code_challenge của lần đăng nhập này.",
    meaning:
      "Máy chủ băm verifier và ra giá trị khác với challenge đã nhận. IdentityServer4 chỉ nói invalid_grant, và mã ủy quyền mất hiệu lực sau lần thử.",
    tellApart: "Tính S256 của verifier rồi so với challenge của cùng lần đăng nhập.",
    reasons: {
      "new-verifier": "Callback tạo verifier mới.",
      "two-tabs": "Hai lần đăng nhập cùng lúc ghi đè verifier của nhau.",
      "wrong-encoding": "Dùng base64 thay vì base64url, còn dấu = ở cuối, hoặc dùng hex của giá trị băm.",
      "challenge-sent": "Gửi challenge thay cho verifier.",
    },
    fixes: {
      "same-attempt": "Lưu verifier cùng lần đăng nhập, tìm lại theo state, và gửi đúng giá trị đó.",
      "base64url-of-digest":
        'code_challenge = base64url(SHA-256(verifier)), không có dấu = ở cuối: digest("base64url") trong Node, Base64UrlEncoder.Encode trong .NET.',
      "send-verifier": "Gửi chính verifier, dài 43 đến 128 ký tự.",
    },
  },
  "pkce-verifier-unexpected": {
    title: "Có PKCE verifier nhưng không có challenge",
    summary: "Lúc đổi mã có gửi code_verifier, nhưng lúc đăng nhập không có code_challenge.",
    meaning:
      "Verifier đi với mã không có challenge là dấu hiệu của kiểu tấn công hạ cấp PKCE, nên máy chủ từ chối. IdentityServer4 chỉ trả về invalid_grant và mã mất hiệu lực. Chúng tôi chưa thấy trang nào của Haravan nhắc đến PKCE, và code mẫu của Haravan không gửi cả hai tham số.",
    tellApart:
      "Xem URL authorize mà trình duyệt thực sự đã mở: không có code_challenge là trường hợp này. Nếu có thì lỗi là verifier không khớp.",
    reasons: {
      "authorize-by-hand": "URL authorize ghép bằng tay, còn thư viện thì đổi mã với PKCE.",
      "only-at-token-step": "Chỉ request đổi mã được chuyển sang dùng PKCE.",
      "challenge-dropped": "Challenge bị mất khi URL authorize bị viết lại, rút gọn hoặc sao chép.",
    },
    fixes: {
      "both-or-none":
        "Gửi code_challenge với code_challenge_method=S256 lúc authorize và code_verifier lúc đổi mã, hoặc không gửi cả hai. Để một thư viện lo cả hai bước: buildAuthorizationUrl và authorizationCodeGrant của openid-client 6, UsePkce của ASP.NET.",
      "pass-whole-url": "Chuyển hướng tới URL authorize đúng như thư viện trả về, không sửa gì.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
