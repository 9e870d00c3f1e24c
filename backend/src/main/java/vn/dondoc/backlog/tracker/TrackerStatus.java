package vn.dondoc.backlog.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.system.Folding;

/** How far a row's work has got, in the words of trackers. */
public enum TrackerStatus {

	ISSUED("Mới giao", "Chưa thực hiện", "Chưa tiếp nhận", "Mới"), ACKNOWLEDGED("Đã tiếp nhận", "Tiếp nhận"),
	IN_PROGRESS("Đang thực hiện", "Đang triển khai", "Chưa hoàn thành", "Đang xử lý", "Quá hạn", "Trong hạn",
			"Chưa hoàn thành quá hạn", "Chưa hoàn thành trong hạn", "Chưa hoàn thành, quá hạn",
			"Chưa hoàn thành, còn trong hạn", "Chưa hoàn thành còn trong hạn"),
	SUBMITTED("Chờ xác nhận", "Đã báo cáo", "Đã trình"),
	COMPLETED("Hoàn thành", "Đã hoàn thành", "Hoàn thành đúng hạn", "Hoàn thành quá hạn", "Hoàn thành trước hạn",
			"Hoàn thành chậm", "Đã xong", "Xong"),
	SUSPENDED("Tạm dừng", "Tạm hoãn"), WITHDRAWN("Thu hồi", "Hủy", "Hủy bỏ", "Không thực hiện");

	private static final Map<String, TrackerStatus> BY_NAME = Arrays.stream(values())
		.flatMap((status) -> status.names.stream().map((name) -> Map.entry(Folding.fold(name), status)))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private final String title;

	private final List<String> names;

	TrackerStatus(String title, String... alsoCalled) {
		this.title = title;
		this.names = Stream.of(Stream.of(title), Stream.of(alsoCalled)).flatMap(Function.identity()).toList();
	}

	/** The word the template offers. */
	public String title() {
		return this.title;
	}

	/** Whether the agency holds it done. */
	public boolean done() {
		return this == SUBMITTED || this == COMPLETED;
	}

	/** Whether somebody still has to work on it, or to decide. */
	public boolean open() {
		return this != COMPLETED && this != WITHDRAWN;
	}

	static Optional<TrackerStatus> read(String cell) {
		return Optional.ofNullable(BY_NAME.get(Folding.fold(cell)));
	}

	static String titles() {
		return Arrays.stream(values()).map(TrackerStatus::title).collect(Collectors.joining(", "));
	}

}
