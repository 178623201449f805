/** What the seeded stores sell, and to whom. */
export const productNames: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Clothing: [
    "Áo dài lụa tơ tằm",
    "Áo sơ mi linen cổ trụ",
    "Quần tây ống suông",
    "Váy midi hoa nhí",
    "Áo thun cotton in họa tiết",
    "Áo khoác gió hai lớp",
    "Chân váy xếp ly",
    "Áo len cổ lọ",
    "Đầm suông công sở",
    "Quần jean ống đứng",
    "Khăn choàng thổ cẩm",
    "Nón lá thêu tay",
  ],
  Food: [
    "Cà phê robusta rang mộc 500 g",
    "Trà ô long Bảo Lộc 200 g",
    "Mật ong hoa cà phê 350 ml",
    "Hạt điều rang muối Bình Phước 500 g",
    "Bánh pía sầu riêng hộp 4 cái",
    "Nước mắm cốt Phú Quốc 500 ml",
    "Gạo ST25 túi 5 kg",
    "Kẹo dừa Bến Tre 400 g",
    "Bún gạo lứt khô 400 g",
    "Muối tôm Tây Ninh 150 g",
    "Mắc ca sấy nứt vỏ 500 g",
    "Chả lụa gói lá chuối 1 kg",
  ],
  Books: [
    "Sổ tay bìa vải A5",
    "Bút máy ngòi mịn",
    "Truyện tranh dân gian Việt Nam",
    "Bộ màu nước 24 ô",
    "Tuyển tập truyện ngắn",
    "Lịch bàn phong cảnh",
    "Giấy gấp origami 200 tờ",
    "Sách nấu ăn ba miền",
    "Bản đồ du lịch Việt Nam",
    "Hộp bút gỗ khắc tên",
    "Sách tô màu cho bé",
    "Kẹp sách đồng",
  ],
};

const collections: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Clothing: ["Áo", "Váy và đầm", "Phụ kiện"],
  Food: ["Cà phê và trà", "Đặc sản ba miền", "Quà biếu"],
  Books: ["Văn phòng phẩm", "Sách thiếu nhi", "Quà lưu niệm"],
};

export const collectionNamesOf = (category: string): readonly [string, ...string[]] =>
  collections[category] ?? ["Sản phẩm nổi bật", "Quà tặng"];

export const lastNames: readonly [string, ...string[]] = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
];

export const firstNames: readonly [string, ...string[]] = [
  "Minh Anh",
  "Quốc Bảo",
  "Hoàng Phúc",
  "Thu Hà",
  "Thanh Tùng",
  "Ngọc Lan",
  "Gia Huy",
  "Khánh Linh",
  "Văn Đức",
  "Bảo Trâm",
  "Nhật Nam",
  "Mỹ Duyên",
  "Hải Yến",
];

export const streets: readonly [string, ...string[]] = [
  "Lê Lợi",
  "Nguyễn Huệ",
  "Hai Bà Trưng",
  "Trần Phú",
  "Phan Chu Trinh",
  "Lý Thường Kiệt",
];
