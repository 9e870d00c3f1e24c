package vn.dondoc.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The 29 types of Nghị định 30/2020/NĐ-CP with the codes of its annex III, and the two
 * further forms in which orders arrive. Offices add categories of their own as data.
 */
public enum DocumentType {

	NGHI_QUYET("NQ", "Nghị quyết"), QUYET_DINH("QĐ", "Quyết định"), CHI_THI("CT", "Chỉ thị"), QUY_CHE("QC", "Quy chế"),
	QUY_DINH("QyĐ", "Quy định"), THONG_CAO("TC", "Thông cáo"), THONG_BAO("TB", "Thông báo"),
	HUONG_DAN("HD", "Hướng dẫn"), CHUONG_TRINH("CTr", "Chương trình"), KE_HOACH("KH", "Kế hoạch"),
	PHUONG_AN("PA", "Phương án"), DE_AN("ĐA", "Đề án"), DU_AN("DA", "Dự án"), BAO_CAO("BC", "Báo cáo"),
	BIEN_BAN("BB", "Biên bản"), TO_TRINH("TTr", "Tờ trình"), HOP_DONG("HĐ", "Hợp đồng"),
	/** Its notation carries no code; "CV" is what registers and reports print. */
	CONG_VAN("CV", "Công văn"), CONG_DIEN("CĐ", "Công điện"), BAN_GHI_NHO("BGN", "Bản ghi nhớ"),
	BAN_THOA_THUAN("BTT", "Bản thỏa thuận"), GIAY_UY_QUYEN("GUQ", "Giấy ủy quyền"), GIAY_MOI("GM", "Giấy mời"),
	GIAY_GIOI_THIEU("GGT", "Giấy giới thiệu"), GIAY_NGHI_PHEP("GNP", "Giấy nghỉ phép"), PHIEU_GUI("PG", "Phiếu gửi"),
	PHIEU_CHUYEN("PC", "Phiếu chuyển"), PHIEU_BAO("PB", "Phiếu báo"), THU_CONG("ThC", "Thư công"),
	BAI_BAO("BÁO", "Bài báo"), Y_KIEN_CHI_DAO("YKCĐ", "Ý kiến chỉ đạo");

	private final String code;

	private final String label;

	DocumentType(String code, String label) {
		this.code = code;
		this.label = label;
	}

	/** As it stands in a notation: "TB" in "118/TB-UBND". */
	public String code() {
		return this.code;
	}

	/** The Vietnamese name in sentence case. */
	public String label() {
		return this.label;
	}

	/** The types of the decree, in its order. */
	public static List<DocumentType> ofDecree30() {
		return Arrays.stream(values()).filter((type) -> type != BAI_BAO && type != Y_KIEN_CHI_DAO).toList();
	}

	static Optional<DocumentType> withCode(String code) {
		return ofDecree30().stream().filter((type) -> type != CONG_VAN && type.code.equals(code)).findFirst();
	}

}
