package vn.dondoc.demo.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What the components are shown with: as an office has it, few and many, short and long.
 */
final class Specimens {

	static final List<String> STATUSES = List.of("done-on-time", "done-late", "done", "overdue", "in-progress",
			"due-soon", "not-acknowledged", "awaiting-confirmation", "returned", "return-requested", "no-deadline",
			"suspended", "withdrawn", "superseded");

	static final String SENTENCE = "Giao Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành và Ủy ban nhân dân các "
			+ "xã, phường rà soát toàn bộ các dự án chậm tiến độ giải ngân vốn đầu tư công, tham mưu Ủy ban nhân dân tỉnh "
			+ "phương án xử lý đối với từng dự án, báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày 10/3/2026.";

	static final List<Option> OPTIONS = List.of(new Option("1", "Sở Tài chính"), new Option("2", "Sở Y tế"),
			new Option("3", "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh"));

	private static final String HERE = "/components";

	private static final List<Line> LINES = List.of(
			new Line("Báo cáo kết quả giải ngân vốn đầu tư công quý I", "Sở Tài chính", "09/03/2026", "overdue", 12L),
			new Line(SENTENCE, "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh",
					"31/03/2026", "due-soon", 3L),
			new Line("Rà soát hồ sơ tồn đọng", "Sở Nội vụ", "15/04/2026", "returned", null),
			new Line("Công khai kết quả giải quyết thủ tục hành chính", "Sở Y tế", "20/04/2026", "done-on-time", null));

	private Specimens() {
	}

	/** A choice. */
	record Option(String value, String label) {
	}

	/** A row of a table. */
	record Line(String content, String lead, String due, String status, @Nullable Long days) {
	}

	/** A table in one of its states. */
	record Lines(String state, List<Line> rows) {
	}

	/** Bars in one of their states. */
	record Bars(String state, List<Bar> rows) {
	}

	/** A bar of segments. */
	record Bar(String name, List<String> arguments, List<Segment> segments, Figure whole) {
	}

	/** A part of a bar. */
	record Segment(Figure figure, int start, int width) {
	}

	/** A number that leads to its rows. */
	record Figure(String name, long count, String href) {
	}

	/** A timeline in one of its states. */
	record Story(String state, List<Entry> entries) {
	}

	/** What happened. */
	record Entry(String title, String who, Instant at, @Nullable String detail, @Nullable String mark,
			boolean withdrawn) {
	}

	static List<Lines> tables() {
		return List.of(new Lines("empty", List.of()), new Lines("one", LINES.subList(2, 3)),
				new Lines("many", IntStream.range(0, 8).mapToObj((i) -> LINES.get(i % LINES.size())).toList()));
	}

	static List<Figure> figures() {
		return List.of(figure("not-completed", 1738), figure("not-completed-overdue", 41), figure("due-soon", 0),
				figure("submitted", 1_234_567));
	}

	static List<Bars> bars() {
		Bar lone = bar("Sở Tài chính", 0, 3, 1);
		return List.of(new Bars("one", List.of(lone)), new Bars("many", List.of(bar("Sở Xây dựng", 41, 120, 12), lone,
				bar("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh", 7, 0, 0))));
	}

	static List<Story> stories() {
		Instant at = Instant.parse("2026-03-09T01:30:00Z");
		Entry taken = new Entry("Tiếp nhận", "Hoàng Minh Đức, Sở Tài chính", at, null, null, false);
		return List.of(new Story("one", List.of(taken)),
				new Story("many",
						List.of(new Entry("Gia hạn đến hết ngày 20/03/2026", "Văn phòng Ủy ban nhân dân tỉnh",
								at.plusSeconds(90_000), SENTENCE, "timeline.lateEntry", false),
								new Entry("Xin gia hạn", "Hoàng Minh Đức, Sở Tài chính", at.plusSeconds(7200),
										"Cần thêm thời gian khảo sát thực địa.", null, true),
								taken)));
	}

	private static Bar bar(String name, int overdue, int inTime, int undated) {
		int scale = 180;
		int first = overdue * 100 / scale;
		int second = inTime * 100 / scale;
		return new Bar(name, List.of(),
				List.of(new Segment(figure("not-completed-overdue", overdue), 0, first),
						new Segment(figure("not-completed-in-time", inTime), first, second), new Segment(
								figure("not-completed-no-deadline", undated), first + second, undated * 100 / scale)),
				figure("not-completed", overdue + inTime + undated));
	}

	private static Figure figure(String slice, long count) {
		return new Figure(slice, count, HERE);
	}

}
