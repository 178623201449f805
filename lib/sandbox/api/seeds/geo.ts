import type { Row } from "../collections";

/** Id of Vietnam in the documented samples. */
export const vietnamId = 241;

// In the order of their ids, from 1. Codes up to Kon Tum, of Tây Ninh and of Hồ Chí Minh are documented, the others inferred.
const provinceList =
  "HI Hà Nội|HG Hà Giang|CB Cao Bằng|BK Bắc Kạn|TQ Tuyên Quang|LO Lào Cai|DB Điện Biên|LI Lai Châu|SL Sơn La|YB Yên Bái|" +
  "HO Hòa Bình|TY Thái Nguyên|LS Lạng Sơn|QN Quảng Ninh|BG Bắc Giang|PT Phú Thọ|VT Vĩnh Phúc|BN Bắc Ninh|HD Hải Dương|" +
  "HP Hải Phòng|HY Hưng Yên|TB Thái Bình|HM Hà Nam|ND Nam Định|NB Ninh Bình|TH Thanh Hóa|NA Nghệ An|HT Hà Tĩnh|" +
  "QB Quảng Bình|QT Quảng Trị|TT Thừa Thiên Huế|DA Đà Nẵng|QM Quảng Nam|QG Quảng Ngãi|BD Bình Định|PY Phú Yên|" +
  "KH Khánh Hòa|NT Ninh Thuận|BU Bình Thuận|KT Kon Tum|GL Gia Lai|DC Đắk Lắk|DO Đắk Nông|LD Lâm Đồng|BP Bình Phước|" +
  "TN Tây Ninh|BI Bình Dương|DN Đồng Nai|BV Bà Rịa - Vũng Tàu|HC Hồ Chí Minh|LA Long An|TG Tiền Giang|BT Bến Tre|" +
  "TV Trà Vinh|VL Vĩnh Long|DT Đồng Tháp|AG An Giang|KG Kiên Giang|CN Cần Thơ|HU Hậu Giang|ST Sóc Trăng|BL Bạc Liêu|" +
  "CM Cà Mau";

/** Where the seeded addresses lie. Those of Quận 1 are documented, other ids of districts and wards are inferred. */
const districtList: readonly (readonly [province: number, id: number, name: string, wards: string])[] = [
  [1, 1, "Quận Ba Đình", "00001 Phường Phúc Xá|00004 Phường Trúc Bạch"],
  [1, 2, "Quận Hoàn Kiếm", "00037 Phường Phúc Tân|00040 Phường Đồng Xuân|00043 Phường Hàng Mã"],
  [20, 303, "Quận Hồng Bàng", "11296 Phường Quán Toan|11299 Phường Hùng Vương"],
  [31, 474, "Thành phố Huế", "19750 Phường Tây Lộc|19753 Phường Thuận Lộc"],
  [32, 490, "Quận Thanh Khê", "20194 Phường Tam Thuận|20195 Phường Thanh Khê Tây"],
  [32, 492, "Quận Hải Châu", "20227 Phường Thanh Bình|20230 Phường Thuận Phước|20236 Phường Hải Châu"],
  [33, 503, "Thành phố Hội An", "20401 Phường Minh An|20404 Phường Tân An|20407 Phường Cẩm Phô"],
  [44, 672, "Thành phố Đà Lạt", "24769 Phường 7|24772 Phường 8|24787 Phường 1"],
  [
    50,
    466,
    "Quận 1",
    "26734 Phường Tân Định|26737 Phường Đa Kao|26740 Phường Bến Nghé|26743 Phường Bến Thành|" +
      "26746 Phường Nguyễn Thái Bình|26749 Phường Phạm Ngũ Lão|26752 Phường Cầu Ông Lãnh|26755 Phường Cô Giang|" +
      "26758 Phường Nguyễn Cư Trinh|26761 Phường Cầu Kho",
  ],
  [50, 476, "Quận 11", "27208 Phường 15"],
  [50, 481, "Quận Phú Nhuận", "27055 Phường 03"],
  [59, 916, "Quận Ninh Kiều", "31117 Phường Cái Khế|31120 Phường An Hòa"],
];

const codeAndName = (text: string): readonly [string, string] => {
  const at = text.indexOf(" ");
  return [text.slice(0, at), text.slice(at + 1)];
};

const provinces: readonly Row[] = provinceList.split("|").map((text, i) => {
  const [code, name] = codeAndName(text);
  return {
    code,
    country_id: vietnamId,
    id: i + 1,
    name,
    tax: null,
    tax_name: null,
    tax_type: null,
    tax_percentage: null,
  };
});

const codeOf = (province: number): string => String(provinces[province - 1]?.["code"]);

export const geo = {
  countries: [
    { id: vietnamId, code: "VN", name: "Vietnam", tax: 0, tax_name: null, provinces },
    { id: 212, code: "TH", name: "Thailand", tax: 0, tax_name: null, provinces: [] },
    { id: 195, code: "SG", name: "Singapore", tax: 0, tax_name: null, provinces: [] },
  ],
  provinces,
  districts: districtList.map(([province_id, id, name]) => ({
    id,
    name,
    code: `${codeOf(province_id)}${id}`,
    province_id,
  })),
  wards: districtList.flatMap(([, district_id, , wards]) =>
    wards.split("|").map((text) => {
      const [code, name] = codeAndName(text);
      return { id: Number(code), name, code, district_id };
    }),
  ),
} satisfies Readonly<Record<string, readonly Row[]>>;

/** A place as addresses and locations write it. */
export interface Place {
  readonly country: string;
  readonly country_code: string;
  readonly province: string;
  readonly province_code: string;
  readonly district: string;
  readonly district_code: string;
  readonly ward: string;
  readonly ward_code: string;
}

/** Every place there is, each once. */
export const places: readonly Place[] = districtList.flatMap(([province, id, district, wards]) =>
  wards.split("|").map((text) => {
    const [ward_code, ward] = codeAndName(text);
    return {
      country: "Vietnam",
      country_code: "VN",
      province: String(provinces[province - 1]?.["name"]),
      province_code: codeOf(province),
      district,
      district_code: `${codeOf(province)}${id}`,
      ward,
      ward_code,
    };
  }),
);

/** Where the store itself is, by the name of its city. */
export function placeOf(city: string): Place {
  const found = places.find(({ district, province }) => district.includes(city) || city.includes(province));
  const first = found ?? places[0];
  if (first === undefined) throw new Error("there are no places");
  return first;
}
