package vn.dondoc.extraction.time;

import java.util.Set;

import vn.dondoc.extraction.text.Words;

/** Where the words stand without which nothing is a time. */
final class TimeWords {

	/** As many words ahead one stands in every phrase that says a time. */
	private static final int NEAR = 7;

	private static final Set<String> TIMES = Set.of("ngày", "tháng", "quý", "năm", "tuần", "giờ", "tiếng", "phút",
			"hằng", "hàng", "mỗi", "lần", "thứ", "mai", "nay", "hôm", "sáng", "chiều", "tối", "trưa", "đêm", "thời",
			"hạn", "khi", "lúc", "dịp", "đợt", "vụ", "mùa", "tết", "kỳ", "phiên", "buổi", "cuộc", "hội", "lễ", "đại",
			"khai", "bế", "kỷ", "rằm", "giao", "noel", "bão", "lũ", "festival", "mùng", "mồng", "nhật", "thềm");

	/** For each word the first of them at it or behind it. */
	private final int[] next;

	private TimeWords(int[] next) {
		this.next = next;
	}

	static TimeWords in(Words words) {
		int[] next = new int[words.size()];
		int found = Integer.MAX_VALUE / 2;
		for (int i = words.size() - 1; i >= 0; i--) {
			String word = words.get(i).folded();
			found = (Character.isDigit(word.charAt(0)) || word.indexOf('/') > 0 || TIMES.contains(word)) ? i : found;
			next[i] = found;
		}
		return new TimeWords(next);
	}

	boolean soon(int word) {
		return this.next[word] - word <= NEAR;
	}

}
