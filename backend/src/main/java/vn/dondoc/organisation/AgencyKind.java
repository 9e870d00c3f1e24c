package vn.dondoc.organisation;

/** What sort of agency, as the groups of directives tell them apart. */
public enum AgencyKind {

	/** UBND tỉnh, UBND thành phố: the province's own authority. */
	PROVINCE,

	/** Văn phòng UBND tỉnh: enters, issues, confirms, reminds, reports. */
	OFFICE,

	/** Sở, and Thanh tra tỉnh beside them. */
	DEPARTMENT,

	/** Ban of the people's committee: Ban Dân tộc, Ban Quản lý khu kinh tế. */
	BOARD,

	/** Ngành: công an, quân sự, biên phòng, toà án, kiểm sát. */
	BRANCH,

	/** Ngành dọc: thuế, kho bạc, bảo hiểm xã hội, thi hành án, ngân hàng nhà nước. */
	VERTICAL,

	/** Hội đồng nhân dân, its standing body, its boards. */
	COUNCIL,

	/** Party committees and their advisory bodies. */
	PARTY,

	/** Mặt trận Tổ quốc, đoàn thể, hội. */
	FRONT,

	/** Báo, đài, trường, trung tâm, viện. */
	PUBLIC_SERVICE,

	/** Ban quản lý dự án and other investors of public works. */
	PROJECT_BOARD,

	/** Doanh nghiệp. */
	ENTERPRISE,

	/** UBND huyện, quận, thị xã, thành phố thuộc tỉnh, until 1/7/2025. */
	DISTRICT,

	/** UBND xã, phường, thị trấn, đặc khu. */
	COMMUNE

}
