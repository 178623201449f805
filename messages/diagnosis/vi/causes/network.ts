import type { DiagnosisWords } from "@/lib/diagnosis";

export const networkCauses = {
  "dns-failure": {
    title: "Không phân giải được tên miền",
    summary: "Không tìm được địa chỉ của host, nên lệnh gọi chưa hề được gửi.",
    meaning: "ENOTFOUND là không có tên đó; EAI_AGAIN là máy chủ DNS không trả lời. Nền tảng chưa nhận được gì.",
    tellApart: "Chỉ cần mã lỗi là đủ. Tên phân giải được rồi mới bị từ chối thì là lỗi kết nối.",
    reasons: {
      "name-mistyped": "Host gõ sai hoặc trống: api. thay cho apis., dính khoảng trắng, undefined.",
      "container-dns": "Container hoặc cluster không có máy chủ DNS hoạt động.",
      "no-internet": "Máy không ra được internet, hoặc tên miền chỉ phân giải được qua proxy.",
      "record-missing": "Tên miền chưa có bản ghi, hoặc bản ghi không còn.",
    },
    fixes: {
      "compare-host": "So host với accounts.haravan.com, apis.haravan.com và webhook.haravan.com.",
      "set-dns": "Khai báo máy chủ DNS cho container (Docker: --dns, compose: dns) và thử nslookup trong đó.",
      "check-route-out": "Thử curl trên cùng máy, và đặt HTTPS_PROXY nếu mạng này cần.",
      "fix-record": "Tạo bản ghi và chờ cho tới khi mọi nơi cập nhật.",
    },
  },
  timeout: {
    title: "Hết thời gian chờ",
    summary: "Lệnh gọi bị dừng vì không nhận được phản hồi.",
    meaning: "Không biết bên kia đã làm gì: lệnh ghi có thể đã thực hiện, mã ủy quyền có thể đã mất hiệu lực.",
    tellApart:
      "Gọi lại bằng curl trên cùng máy sẽ biết có phải do mạng hay không. Chỉ qua proxy mới được thì client đang không dùng proxy đó.",
    reasons: {
      "slow-provider": "Nền tảng phản hồi chậm.",
      "firewall-drops": "Tường lửa chặn gói tin, hoặc mạng bắt buộc dùng proxy.",
      "ipv6-route": "Thử IPv6 trước nhưng đường đó không thông.",
      "limit-too-short": "Giới hạn của client quá ngắn; openid-client 5 dừng sau 3,5 giây.",
      "cold-start": "Function vừa khởi động và tốn thời gian vào việc đó.",
    },
    fixes: {
      "retry-with-backoff": "Thử lại, mỗi lần chờ lâu hơn; kiểm tra trước xem lệnh ghi đã thực hiện chưa.",
      "call-from-host": "Gọi thử bằng curl -v trên máy này.",
      "use-proxy": "Cấu hình proxy của mạng này cho client (HTTPS_PROXY; với Node thêm NODE_USE_ENV_PROXY=1).",
      "prefer-ipv4":
        "Ưu tiên IPv4: --dns-result-order=ipv4first trong Node, DOTNET_SYSTEM_NET_DISABLEIPV6=1 trong .NET.",
      "raise-limit":
        "Tăng giới hạn: custom.setHttpOptionsDefaults({ timeout: 10000 }), AbortSignal.timeout(10_000), hoặc BackchannelTimeout trong ASP.NET.",
      "keep-warm": "Tải discovery và bộ khóa lúc khởi động, giữ sẵn một instance chạy.",
    },
    seenByMerchant: "Chờ lâu rồi báo lỗi.",
  },
  "connection-failed": {
    title: "Không kết nối được",
    summary: "Không tạo được kết nối tới bên kia, hoặc kết nối bị ngắt.",
    meaning:
      "Bị từ chối hoặc không tới được: lệnh gọi chưa bắt đầu. Bị ngắt giữa chừng: request có thể đã tới nơi trước khi đứt.",
    tellApart:
      "Bị từ chối ngay nghĩa là không có dịch vụ nào ở đó; im lặng là hết thời gian chờ. Có chữ certificate thì là lỗi TLS.",
    reasons: {
      "localhost-in-container": "localhost trong container là chính container đó.",
      "ipv6-loopback": "localhost trỏ tới ::1, còn dịch vụ chỉ lắng nghe ở 127.0.0.1.",
      "nothing-listens": "Không có dịch vụ nào lắng nghe ở cổng đó.",
      "old-connection-reused": "Kết nối giữ sẵn bị bên kia đóng đúng lúc được dùng lại.",
      "cut-in-the-middle": "Tường lửa, bộ cân bằng tải hoặc việc khởi động lại đã ngắt kết nối.",
    },
    fixes: {
      "use-service-name": "Dùng tên dịch vụ trong mạng (hoặc host.docker.internal) thay cho localhost.",
      "use-ipv4-loopback": "Dùng 127.0.0.1, hoặc cho dịch vụ lắng nghe ở cả hai.",
      "start-service": "Khởi động dịch vụ, kiểm tra host và cổng.",
      "retry-once":
        "Gọi lại một lần với lệnh đọc. Giữ kết nối rảnh ngắn hơn bên kia: keepAliveTimeout (undici), PooledConnectionIdleTimeout (.NET).",
      "retry-with-backoff": "Thử lại, mỗi lần chờ lâu hơn; đọc lại trước khi ghi lần nữa.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
