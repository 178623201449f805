import type { DiagnosisWords } from "@/lib/diagnosis";

export const tlsCauses = {
  "tls-untrusted": {
    title: "Không tin cậy tổ chức cấp chứng chỉ",
    summary: "Máy của bạn không biết tổ chức đã cấp chứng chỉ mà host đưa ra.",
    meaning:
      "Kết nối bị dừng trước khi gửi request. Có thể host không có lỗi gì: danh sách tổ chức cấp chứng chỉ (CA) trên máy này đang thiếu.",
    tellApart:
      "Host công khai như accounts.haravan.com mà lỗi: proxy công ty giải mã TLS rồi ký lại bằng CA riêng. Chỉ host của bạn lỗi: xem chuỗi chứng chỉ hoặc CA của host đó.",
    reasons: {
      "proxy-opens-tls": "Proxy công ty hoặc phần mềm diệt virus giải mã TLS rồi ký lại bằng CA riêng.",
      "own-authority": "Host dùng chứng chỉ do CA riêng của bạn cấp, hoặc chứng chỉ tự ký.",
      "intermediate-missing": "Host gửi chứng chỉ mà thiếu chứng chỉ trung gian; trình duyệt thường che lỗi này.",
      "old-ca-bundle": "Image hoặc máy có danh sách CA quá cũ, hoặc không có.",
    },
    fixes: {
      "trust-company-ca":
        "Tin cậy CA của công ty: NODE_EXTRA_CA_CERTS=/path/ca.pem, hoặc --use-system-ca với Node mới; với .NET là kho chứng chỉ của hệ thống.",
      "trust-own-ca":
        "Khai báo chứng chỉ CA của bạn cho client: ca trong agent, X509ChainPolicy.CustomTrustStore trong .NET. Khi phát triển: dotnet dev-certs https --trust.",
      "serve-full-chain":
        "Cho máy chủ gửi đủ chuỗi chứng chỉ (fullchain.pem), kiểm tra bằng openssl s_client -showcerts.",
      "update-ca-bundle": "Cài ca-certificates trong image và cập nhật.",
    },
  },
  "tls-hostname-mismatch": {
    title: "Chứng chỉ của tên miền khác",
    summary: "Host đưa ra chứng chỉ hợp lệ, nhưng không phải cho tên miền đang gọi.",
    meaning: "CA đáng tin nhưng tên miền không có trong chứng chỉ, nên client không biết mình đã kết nối tới ai.",
    tellApart:
      "Thông báo liệt kê các tên trong chứng chỉ: nhìn vào là biết đã kết nối tới đâu. Là tên của trang đăng nhập mạng thì do mạng; là tên mới của nhà cung cấp thì do địa chỉ cũ.",
    reasons: {
      "host-moved": "Nhà cung cấp đã chuyển, tên cũ trỏ sang chỗ khác.",
      "dns-points-elsewhere": "Ở đây tên miền trỏ tới máy khác: file hosts, DNS nội bộ, bản ghi cũ.",
      "custom-domain-not-covered":
        "Tên miền riêng của cửa hàng hoặc ứng dụng không có trong chứng chỉ, hoặc thiếu www.",
      "called-by-address": "Gọi bằng địa chỉ IP hoặc tên nội bộ.",
    },
    fixes: {
      "use-certificate-name": "Gọi bằng tên có trong chứng chỉ, đúng như tài liệu của nhà cung cấp.",
      "check-dns": "So nslookup ở đây với nơi khác, và xem file hosts.",
      "cover-the-name": "Cấp chứng chỉ có đủ mọi tên đang dùng.",
    },
  },
  "tls-cert-expired": {
    title: "Chứng chỉ đã hết hạn",
    summary: "Theo đồng hồ của máy này, chứng chỉ của host hiện không nằm trong thời hạn hiệu lực.",
    meaning: "Hoặc chứng chỉ đã hết hạn, hoặc đồng hồ của máy này sai. Request chưa được gửi đi.",
    tellApart: "Xem đồng hồ trước. Rồi mở host đó từ máy khác: cũng lỗi thì đúng là chứng chỉ hết hạn.",
    reasons: {
      "not-renewed": "Chứng chỉ chưa được gia hạn.",
      "own-clock-wrong": "Đồng hồ máy này sai, ví dụ sau khi máy ảo bị tạm dừng.",
      "renewed-not-loaded": "Đã gia hạn mà máy chủ vẫn dùng chứng chỉ cũ.",
      "expired-root-in-bundle": "Danh sách CA quá cũ, dẫn tới chứng chỉ gốc đã hết hạn.",
    },
    fixes: {
      renew: "Gia hạn chứng chỉ và cho tự động gia hạn (certbot, ACME).",
      "set-clock": "Đồng bộ đồng hồ bằng NTP và so với header Date của một phản hồi.",
      "reload-server": "Reload máy chủ sau mỗi lần gia hạn, trên mọi instance.",
      "update-ca-bundle": "Cập nhật ca-certificates, Node hoặc image.",
    },
    seenByMerchant: "Trình duyệt cảnh báo trước khi vào trang ứng dụng.",
  },
  "tls-handshake-failed": {
    title: "Bắt tay TLS thất bại",
    summary: "Hai bên không thống nhất được TLS, hoặc một bên không dùng TLS.",
    meaning:
      "“wrong version number” nghĩa là phản hồi không phải TLS: thường do gọi https vào cổng http. “handshake failure” nghĩa là không có phiên bản hoặc cipher chung.",
    tellApart:
      "Đọc lỗi bên trong. wrong version number là do cổng hoặc proxy; có chữ certificate thì là một lỗi TLS khác.",
    reasons: {
      "https-to-http-port": "Gọi https vào cổng chỉ chạy http.",
      "proxy-speaks-http": "Địa chỉ proxy viết là https://, trong khi proxy dùng http.",
      "old-tls": "Một bên chỉ có TLS 1.0 hoặc 1.1.",
    },
    fixes: {
      "fix-scheme-or-port": "Dùng http cho cổng http nội bộ, hoặc dùng cổng https; kiểm tra bằng curl -v.",
      "fix-proxy-scheme": "Viết HTTPS_PROXY=http://proxy:8080: giao thức ở đây là của proxy, không phải của lệnh gọi.",
      "raise-tls-version":
        "Dùng TLS 1.2 trở lên: bản Node hoặc .NET hiện hành; với .NET Framework từ 4.7 thì để hệ thống chọn, đừng đặt SecurityProtocol.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
