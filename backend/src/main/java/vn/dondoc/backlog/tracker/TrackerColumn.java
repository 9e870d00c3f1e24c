package vn.dondoc.backlog.tracker;

import java.util.List;

import vn.dondoc.document.sheet.Heading;

/** The columns of a tracker, under the names offices give them. */
public enum TrackerColumn implements Heading {

	NUMBER("Số ký hiệu văn bản", true, "Số, ký hiệu", "Số văn bản", "Số và ký hiệu văn bản", "Văn bản giao nhiệm vụ",
			"Văn bản chỉ đạo"),
	DAY("Ngày văn bản", true, "Ngày tháng văn bản", "Ngày ban hành", "Ngày tháng ban hành", "Ngày, tháng, năm văn bản",
			"Ngày ký"),
	TYPE("Loại văn bản", false, "Loại", "Thể loại văn bản", "Hình thức văn bản"),
	ISSUER("Cơ quan ban hành", false, "Đơn vị ban hành", "Nơi ban hành"),
	ORDERED_BY("Người chỉ đạo", false, "Lãnh đạo chỉ đạo", "Người giao", "Lãnh đạo giao"),
	SUMMARY("Trích yếu", false, "Trích yếu nội dung", "Trích yếu văn bản", "Tên văn bản"),
	LABEL("Mục", false, "Số thứ tự mục", "Mục trong văn bản", "Điểm, mục"),
	CONTENT("Nội dung nhiệm vụ", true, "Nhiệm vụ", "Nội dung", "Nội dung giao", "Nhiệm vụ giao", "Nội dung công việc",
			"Nội dung chỉ đạo"),
	LEAD("Cơ quan chủ trì", true, "Đơn vị chủ trì", "Chủ trì", "Cơ quan thực hiện", "Đơn vị thực hiện",
			"Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị thực hiện"),
	COOPERATING("Cơ quan phối hợp", false, "Đơn vị phối hợp", "Phối hợp", "Cơ quan, đơn vị phối hợp"),
	DUE("Thời hạn", false, "Thời hạn hoàn thành", "Hạn", "Hạn hoàn thành", "Thời gian hoàn thành", "Hạn xử lý",
			"Thời hạn thực hiện"),
	STATUS("Trạng thái", false, "Tình trạng", "Tình hình thực hiện", "Tiến độ", "Kết quả thực hiện"),
	DONE_ON("Ngày hoàn thành", false, "Ngày báo cáo kết quả", "Ngày hoàn thành thực tế", "Thời điểm hoàn thành"),
	RESULT("Văn bản kết quả", false, "Sản phẩm", "Văn bản báo cáo kết quả", "Số văn bản kết quả", "Văn bản báo cáo"),
	NOTE("Ghi chú", false);

	private final String title;

	private final boolean needed;

	private final List<String> alsoCalled;

	TrackerColumn(String title, boolean needed, String... alsoCalled) {
		this.title = title;
		this.needed = needed;
		this.alsoCalled = List.of(alsoCalled);
	}

	@Override
	public String title() {
		return this.title;
	}

	@Override
	public List<String> alsoCalled() {
		return this.alsoCalled;
	}

	@Override
	public boolean needed() {
		return this.needed;
	}

}
