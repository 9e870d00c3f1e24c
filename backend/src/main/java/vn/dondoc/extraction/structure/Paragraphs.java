package vn.dondoc.extraction.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Label;
import vn.dondoc.extraction.block.Line;
import vn.dondoc.extraction.table.Tables;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Folded;
import vn.dondoc.extraction.text.NormalText;

/** Puts lines together into paragraphs, items and table rows, still in one row. */
final class Paragraphs {

	private static final Pattern ADDRESSEES = Pattern.compile("kính gửi\\s*:?.*|.{0,80}\\bđiện\\s*:");

	private static final Pattern RECIPIENTS = Pattern.compile("nơi nhận\\s*:?.*");

	private static final Pattern ANNEX = Pattern
		.compile("(?:phụ lục|phụ biểu|kế hoạch|chương trình|danh mục|quy chế|quy định|đề án|phương án)\\b.{0,40}");

	private static final Pattern RELATED = Pattern.compile(
			"(?:(?:các )?tin (?:liên quan|khác|mới|cùng).*|đọc (?:nhiều|thêm).*|xem thêm.*|bài (?:liên quan|cùng|viết liên quan).*"
					+ "|cùng chuyên mục.*|có thể bạn quan tâm.*|bình luận.*|>>.*|theo dõi .{1,40} trên google.*)");

	/** A line that only adds who or when to the item above. */
	private static final Pattern ROLE = Pattern
		.compile("[-+(]? ?(?:(?:cơ quan|đơn vị) )?(?:chủ trì|phối hợp|soạn thảo|thực hiện|tham mưu|trình)[^:.,;]{0,20}:"
				+ "|[-+(]? ?thời (?:gian|hạn)(?: hoàn thành| thực hiện| trình)?[^:.,;]{0,12}:|[-+(]? ?(?:hạn|hạn hoàn thành|tiến độ|hoàn thành) ?:");

	/** "(2) Hoàn thành trước ngày 30/4": a note at the foot, and no item. */
	private static final Pattern NOTE = Pattern.compile(
			"(?:(?:thời hạn|thời gian|hạn|hoàn thành|thực hiện|báo cáo|xong)[ :]+){0,2}(?:trước|trong|chậm nhất|muộn nhất|đến|hết)(?: ngày| tháng| quý| năm)? \\d.{0,60}");

	private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

	/** What tells a line's part in the document stands within so many characters. */
	private static final int BRIEF = 120;

	private final NormalText text;

	private final List<Line> lines;

	private final SoftBreaks breaks;

	private final Tables tables;

	private final List<Block> blocks = new ArrayList<>();

	private final List<Flow> addressees = new ArrayList<>();

	Paragraphs(NormalText text) {
		this.text = text;
		this.lines = Line.of(text);
		this.breaks = SoftBreaks.in(this.lines);
		this.tables = new Tables(text, this.lines);
	}

	List<Block> blocks() {
		return this.blocks;
	}

	List<Flow> addressees() {
		return this.addressees;
	}

	Paragraphs read() {
		int at = 0;
		while (at < this.lines.size()) {
			String line = this.lines.get(at).text();
			String folded = Folded.of(brief(line));
			int from = at;
			Tables.Found table = this.tables.at(at);
			if (table != null) {
				this.blocks.addAll(table.rows());
				at = table.next();
			}
			else if (folded.length() < BRIEF && ADDRESSEES.matcher(folded).matches()) {
				at = addressees(at);
			}
			else if (RECIPIENTS.matcher(folded).matches()) {
				at = behindRecipients(at + 1);
			}
			else if (folded.length() < BRIEF && RELATED.matcher(folded).matches()) {
				at = behindRelated(at);
			}
			else {
				at = paragraph(at);
			}
			this.lines.subList(from, at).forEach(Line::rest);
		}
		return this;
	}

	private int addressees(int at) {
		Line first = this.lines.get(at);
		int colon = first.text().indexOf(':');
		int end = at + 1;
		if (colon > 0 && colon < first.text().length() - 1) {
			this.addressees.add(Flow.of(this.text, List.of(new int[] { first.start() + colon + 1, first.end() })));
		}
		while (end < this.lines.size() && addressee(this.lines.get(end), end == at + 1)) {
			Line line = this.lines.get(end++);
			Label label = line.label();
			int from = line.start() + ((label != null) ? label.length() : 0);
			this.addressees.add(Flow.of(this.text, List.of(new int[] { from, line.end() })));
		}
		return end;
	}

	private static boolean addressee(Line line, boolean first) {
		Label label = line.label();
		return line.length() < 200 && (label != null && label.bullet() || (!line.apart() && !first && label == null)
				|| (!line.apart() && label == null && line.text().endsWith(";")));
	}

	private int behindRecipients(int at) {
		int end = at;
		while (end < this.lines.size()) {
			Line line = this.lines.get(end);
			if (line.shouts() && ANNEX.matcher(Folded.of(line.text())).matches()) {
				return end;
			}
			end++;
		}
		return end;
	}

	/**
	 * A list of other articles at the foot; one in the middle ends where prose resumes.
	 */
	private int behindRelated(int at) {
		int end = at + 1;
		while (end < this.lines.size() && this.lines.get(end).length() < 160) {
			end++;
		}
		return end;
	}

	private int paragraph(int at) {
		Line first = this.lines.get(at);
		Label label = note(first) ? null : first.label();
		int from = first.start() + ((label != null) ? label.length() : 0);
		List<int[]> stretches = new ArrayList<>();
		stretches.add(new int[] { from, first.end() });
		int next = at + 1;
		while (next < this.lines.size() && joins(next, at)) {
			stretches.add(new int[] { this.lines.get(next).start(), this.lines.get(next).end() });
			next++;
		}
		Flow flow = Flow.of(this.text, stretches);
		boolean none = isTitle(label, flow) || (label != null && !WORD.matcher(flow.printed()).find());
		this.blocks.add(new Block(none ? null : label, flow, null, first.apart()));
		return next;
	}

	private static boolean note(Line line) {
		Label label = line.label();
		return label != null && label.style() == Label.Style.BRACKET && line.length() < BRIEF
				&& NOTE.matcher(Folded.of(line.text().substring(label.length())).strip()).matches();
	}

	private boolean joins(int next, int first) {
		Line line = this.lines.get(next);
		Label before = (next - 1 == first) ? this.lines.get(first).label() : null;
		if (before != null && !before.bullet() && before.length() >= this.lines.get(next - 1).length()) {
			return true;
		}
		if (!line.apart() && ROLE.matcher(Folded.of(brief(line.text()))).lookingAt()) {
			return true;
		}
		return this.breaks.between(this.lines.get(next - 1), line, line.label() != null)
				&& this.tables.at(next) == null;
	}

	private static String brief(String line) {
		return (line.length() < BRIEF) ? line : line.substring(0, BRIEF);
	}

	/** A bullet before capitals marks a title, not an item. */
	private static boolean isTitle(@Nullable Label label, Flow flow) {
		return label != null && label.bullet() && flow.length() > 3
				&& flow.printed().equals(flow.printed().toUpperCase(Locale.ROOT));
	}

}
