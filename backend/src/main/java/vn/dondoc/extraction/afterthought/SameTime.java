package vn.dondoc.extraction.afterthought;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.text.Folded;

/** "(thời gian như điểm 2)": due when the item of that number is. */
final class SameTime {

	private static final Pattern POINTS = Pattern.compile(
			"(?:thời hạn|thời gian|thời điểm|hạn|tiến độ|hoàn thành|xong)(?: (?:hoàn thành|thực hiện|trình|báo cáo))?[ :]+"
					+ "(?:(?:như|theo|với|cùng|giống|thời hạn|thời gian|hạn|nêu|quy định|của|đối với|tại|ở) )+"
					+ "(?:điểm|khoản|mục|ý|số|nhiệm vụ|việc|tiết|nội dung)(?: số)? \\(?([a-zđ]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,5})\\)?(?![\\p{L}\\d/])"
					+ "(?: (?:khoản|mục|điểm|phần) \\(?(\\d{1,2}(?:\\.\\d{1,2}){0,2}|[ivx]{1,5})\\)?(?![\\p{L}\\d/]))?");

	/** By the whole number of each item; the first of it that says when. */
	private final Map<String, ExtractedDeadline> due = new HashMap<>();

	private SameTime(List<Draft> drafts) {
		for (Draft draft : drafts) {
			String path = draft.block().path();
			if (path != null && draft.deadline() != null) {
				this.due.putIfAbsent(Folded.of(path), draft.deadline());
			}
		}
	}

	static List<Draft> apply(List<Draft> drafts) {
		if (drafts.stream().noneMatch((d) -> pointer(d) != null)) {
			return drafts;
		}
		SameTime same = new SameTime(drafts.stream().filter((d) -> pointer(d) == null).toList());
		return drafts.stream().map(same::dated).toList();
	}

	private Draft dated(Draft draft) {
		Matcher pointer = pointer(draft);
		String own = draft.block().path();
		boolean open = draft.deadline() == null || draft.deadline().inherited()
				|| draft.deadline().rule().equals("the deadline before");
		if (pointer == null || own == null || !open) {
			return draft;
		}
		String number = (pointer.group(2) != null) ? pointer.group(2) + "." + pointer.group(1) : pointer.group(1);
		ExtractedDeadline meant = nearest(Folded.of(own), number);
		return (meant != null) ? draft.due(Fields.inherited(meant, "as in the item named", 0.75)) : draft;
	}

	/** The item of this number beside this one, else beside one above it. */
	private @Nullable ExtractedDeadline nearest(String own, String number) {
		String above = own;
		while (above.indexOf('.') >= 0) {
			above = above.substring(0, above.lastIndexOf('.'));
			ExtractedDeadline found = this.due.get(above + "." + number);
			if (found != null) {
				return found;
			}
		}
		return this.due.get(number);
	}

	private static @Nullable Matcher pointer(Draft draft) {
		Matcher found = draft.flow().folded().contains("như") || draft.flow().folded().contains("hạn")
				? POINTS.matcher(draft.flow().folded()).region(draft.start(), draft.end()) : null;
		boolean points = found != null && found.find();
		draft.flow().rest();
		return points ? found : null;
	}

}
