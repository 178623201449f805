import type { DiagnosisWords } from "@/lib/diagnosis";

export const appConfigCauses = {
  "app-base-url-wrong": {
    title: "Ứng dụng dựng sai địa chỉ",
    summary: "Ứng dụng dựng redirect_uri từ một host không phải nơi người dùng cần quay về.",
    meaning:
      "URL đã đăng ký là đúng; ứng dụng lại gửi URL khác, có localhost, tên miền cũ hoặc tên nội bộ. Máy chủ từ chối vì chưa đăng ký, hoặc nếu URL đó cũng được đăng ký thì đưa người dùng về nhầm host.",
    tellApart:
      "So host đã gửi với host mà người dùng truy cập. Nếu địa chỉ gửi đi đúng ý bạn và chỉ thiếu trong danh sách thì lỗi là chưa đăng ký; nếu chỉ khác http với https thì do proxy.",
    reasons: {
      "variable-not-set":
        "Biến chứa địa chỉ công khai chưa được đặt ở đây nên giá trị mặc định như localhost được dùng.",
      "domain-changed": "Tên miền đã đổi, và một trong hai nơi vẫn giữ tên cũ.",
      "preview-deployment": "Mỗi bản deploy preview có một địa chỉ riêng.",
      "internal-host": "Đứng sau proxy, ứng dụng đọc tên nội bộ từ header Host.",
    },
    fixes: {
      "set-base-url":
        "Đặt địa chỉ công khai cho bản deploy này: AUTH_URL với Auth.js, NEXTAUTH_URL với next-auth 4, còn lại thì dùng một biến cấu hình của bạn.",
      "register-new-domain": "Đăng ký các Redirect URL của tên miền mới trong Partner Dashboard.",
      "fixed-callback-host":
        "Cho các bản preview dùng chung một host callback đã đăng ký: redirectProxyUrl trong Auth.js.",
      "forward-host":
        "Chuyển tiếp và tin cậy X-Forwarded-Host: AUTH_TRUST_HOST=true với Auth.js, ForwardedHeaders.XForwardedHost với ASP.NET.",
    },
    seenByMerchant: "Trang lỗi ghi “Invalid redirect_uri”, hoặc trình duyệt không mở được localhost.",
  },
  "proxy-scheme-lost": {
    title: "Proxy làm mất https",
    summary: "TLS kết thúc ở proxy, còn ứng dụng phía sau tưởng mình đang chạy http.",
    meaning:
      "Trình duyệt gọi proxy bằng https, proxy gọi ứng dụng bằng http. Vì vậy ứng dụng dựng http:// trong redirect_uri hoặc issuer, và cookie Secure không hoạt động. URL https đã đăng ký là đúng: đăng ký thêm http chỉ che lỗi đi.",
    tellApart: "Chỉ khác giao thức: cùng host, cùng đường dẫn. Khác host hoặc đường dẫn thì không phải lỗi này.",
    reasons: {
      "header-not-sent": "Proxy không gửi X-Forwarded-Proto.",
      "header-not-trusted": "Ứng dụng nhận được header nhưng không tin cậy.",
      "proxy-address-not-known": "ASP.NET chỉ tin cậy proxy ở địa chỉ loopback, còn proxy của bạn có địa chỉ khác.",
    },
    fixes: {
      "send-header": "Gửi header: proxy_set_header X-Forwarded-Proto $scheme; trong nginx.",
      "trust-in-node": 'Tin cậy header: app.set("trust proxy", 1) với Express, AUTH_TRUST_HOST=true với Auth.js.',
      "trust-in-aspnet":
        "Trong ASP.NET, gọi UseForwardedHeaders với ForwardedHeaders.XForwardedProto trước UseAuthentication.",
      "name-the-proxy":
        "Thêm địa chỉ proxy vào KnownProxies, hoặc dải mạng của proxy vào KnownNetworks (từ .NET 10: KnownIPNetworks).",
    },
    seenByMerchant: "Trang lỗi của Haravan ghi “Invalid redirect_uri”.",
  },
  "client-config-missing": {
    title: "Thiếu cấu hình ứng dụng",
    summary: "Một giá trị mà ứng dụng cần để đăng nhập đang trống ở bản deploy này.",
    meaning:
      "Không phải lỗi của ai khác: client id, secret, issuer hoặc địa chỉ chưa được đặt, nên request mang undefined, null hoặc để trống ở chỗ đó, hoặc thư viện từ chối khởi động.",
    tellApart:
      "Tìm undefined, null hoặc giá trị rỗng trong URL authorize. Nếu ở đó là giá trị thật thì client id bị sai chứ không phải bị thiếu.",
    reasons: {
      "variable-missing": "Biến môi trường chưa được đặt ở bản deploy này.",
      "name-differs": "Biến được đặt dưới tên khác, như NEXTAUTH_SECRET trong khi chương trình đọc AUTH_SECRET.",
      "read-at-build": "Giá trị được đọc lúc build, trong khi biến chỉ có ở nơi chạy.",
      "provider-incomplete": "Cấu hình provider thiếu issuer, thiếu endpoint hoặc thiếu địa chỉ bộ khóa.",
    },
    fixes: {
      "set-variable": "Đặt biến cho bản deploy này rồi khởi động lại.",
      "fail-at-start": "Kiểm tra mọi giá trị cần thiết lúc khởi động, thiếu thì dừng và nêu tên giá trị đó.",
      "compare-names": "So từng chữ tên biến trong code với tên biến ở bản deploy.",
      "read-at-run": "Đọc lúc chạy: process.env bên trong handler với Node, IConfiguration với ASP.NET.",
      "complete-provider":
        'Cho thư viện biết issuer: wellKnown trong next-auth 4, issuer trong Auth.js, Authority = "https://accounts.haravan.com" trong ASP.NET.',
    },
    seenByMerchant: "Trang lỗi thay cho trang đăng nhập, với tất cả mọi người.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
