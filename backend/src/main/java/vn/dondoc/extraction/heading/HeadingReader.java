package vn.dondoc.extraction.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.agency.Organ;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.draft.Scope.Mood;
import vn.dondoc.extraction.draft.Scope;
import vn.dondoc.extraction.order.ClauseReader;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.order.Roles;
import vn.dondoc.extraction.order.Setting;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Folded;

/** Reads what a heading or lead-in hands down. */
public final class HeadingReader {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	private static final Pattern YEAR = Pattern.compile("(?:giai đoạn |nhiệm vụ )?năm (20\\d\\d)(?:\\b.*)?");

	private static final Pattern DONE = Pattern
		.compile(".*(?:đã hoàn thành|đã thực hiện|đã triển khai|quá hạn|chậm tiến độ|so sánh|so với).*");

	private static final Pattern SPEAKS = Pattern.compile(
			".*(?:việc cần|nhiệm vụ|nội dung|giải pháp|vấn đề|công việc|yêu cầu|lưu ý|nhấn mạnh|chỉ đạo|kết luận|đề nghị|phân công)[^:]{0,50}:"
					+ "|.*(?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo|quyết định|kết luận)[^:]*(?:theo đó|trong đó|nêu rõ|giao|phân công|yêu cầu)[^:]{0,40}:"
					+ "|.*(?:kết luận|chỉ đạo|yêu cầu|thống nhất|ý kiến|quyết định|thông báo).*(?:cụ thể|như sau|sau đây)\\s?:");

	/**
	 * "Giám đốc Sở … chỉ đạo:": those named beneath do what the one above answers for.
	 */
	private static final Pattern DIRECTS = Pattern.compile(
			"[ :,]*(?:có trách nhiệm |tập trung |khẩn trương )?(?:lãnh đạo, )?chỉ đạo(?: (?:các|cho)[^,;.:]{0,60})?\\s?:");

	/** No lead-in is longer. */
	private static final int LONGEST = 3000;

	private static final Pattern ANNOUNCED = Pattern.compile(
			"[ ,]*(?:trân trọng )?(?:thông báo|ban hành|xây dựng|báo cáo|triển khai|hướng dẫn|cung cấp|phân công|công bố|trả lời|có ý kiến).{0,160}(?:như sau|sau đây|sau)\\s?:?");

	/** What goes on behind a group up to a bracket, a colon or the end of the line. */
	private static final Pattern NARROWS = Pattern.compile(
			"( (?!(?:phải|cần|để|đã|đang|sẽ|chưa|trong|trước|thực hiện|chủ trì) )[^,;:.()]{3,70}?)\\s?(?:\\(.*|:|$)");

	private HeadingReader() {
	}

	public static Scope read(Block block, Passage passage, Scope above, boolean press) {
		Flow flow = passage.flow();
		boolean heads = block.label() != null || !flow.folded().endsWith(":");
		Mood mood = heads ? mood(passage, above.mood()) : above.mood();
		Scope scope = above.with(mood).in(year(flow.folded()));
		List<Clause> clauses = Clauses.of(flow);
		if (clauses.isEmpty()) {
			return scope;
		}
		ClauseReading order = order(passage, clauses, press);
		boolean opens = flow.folded().endsWith(":") || flow.folded().endsWith("sau") || block.headingLike();
		if (Commands.closing(passage)) {
			return scope.led(List.of(), List.of()).with(Mood.ORDERING).by(speaker(passage));
		}
		if (WORDS.wishes().at(passage.words(), 0) && opens) {
			return scope.with(Mood.TELLING);
		}
		if (order == null && block.label() == null && above.mood() != Mood.TELLING && speaks(passage)) {
			return scope.led(List.of(), List.of()).with(Mood.ORDERING).by(speaker(passage));
		}
		if (order == null && told(passage, clauses, press)) {
			return scope.with(Mood.TELLING);
		}
		if (order != null && announces(block, passage, order)) {
			return scope.with((mood == Mood.OPEN) ? above.mood() : mood);
		}
		if (order != null && opens && order.subject() != null) {
			Roles.Cast cast = Roles.of(passage, order.subject(), flow.length());
			List<Field<String>> leads = Fields.agencies(flow, cast.leads(), "agency in the heading", 0.95);
			List<Field<String>> helpers = Fields.agencies(flow, concat(cast), "helper in the heading", 0.9);
			boolean through = DIRECTS.matcher(flow.folded().substring(cast.behind())).matches();
			scope = scope.led(leads, helpers).with(through ? Mood.THROUGH : Mood.ORDERING);
		}
		else if (block.label() == null && mood != Mood.TELLING && Commands.lead(passage, 0, flow.length())) {
			scope = scope.led(List.of(), List.of()).with(Mood.ORDERING);
		}
		return scope.due(HeadingDeadline.of(passage, order, block));
	}

	/** "…, đồng chí Bí thư Tỉnh ủy chỉ ra những việc cần tập trung:". */
	private static @Nullable Organ speaker(Passage passage) {
		Organ found = null;
		for (Mention m : passage.mentions()) {
			boolean organ = m.rank() == Rank.AUTHORITY && m.names().size() == 1;
			found = organ ? Organ.named(Folded.of(m.names().get(0).value())) : found;
		}
		return found;
	}

	public static boolean speaks(Passage passage) {
		String text = passage.flow().folded();
		return text.length() < LONGEST && text.endsWith(":") && SPEAKS.matcher(text).matches()
				&& passage.mentions().stream().anyMatch((m) -> m.rank() == Rank.AUTHORITY);
	}

	/** "Sở Nội vụ thông báo một số nội dung như sau:": who writes, not who is to work. */
	private static boolean announces(Block block, Passage passage, ClauseReading order) {
		Mention who = order.subject();
		return block.label() == null && who != null && order.rule().startsWith("agency before")
				&& ANNOUNCED.matcher(passage.flow().folded().substring(who.end())).matches();
	}

	private static List<Mention> concat(Roles.Cast cast) {
		return java.util.stream.Stream.concat(cast.joined().stream(), cast.helpers().stream()).toList();
	}

	private static @Nullable ClauseReading order(Passage passage, List<Clause> clauses, boolean press) {
		Mention named = ClauseReader.heading(passage);
		if (named != null && named.rank() != Rank.AUTHORITY && namesOnly(passage, named)) {
			return new ClauseReading(ClauseReading.Kind.ORDER, named, 0, "heading", 0.95);
		}
		Mention narrowed = (named != null) ? narrowed(passage, named) : null;
		if (narrowed != null) {
			return new ClauseReading(ClauseReading.Kind.ORDER, narrowed, 0, "heading", 0.75);
		}
		ClauseReader reader = new ClauseReader(passage, Setting.heading(press));
		ClauseReading found = null;
		for (Clause clause : clauses) {
			ClauseReading reading = reader.read(clause.start(), clause.end(), false);
			found = (reading.kind() == ClauseReading.Kind.ORDER) ? reading : found;
		}
		return found;
	}

	private static boolean namesOnly(Passage passage, Mention named) {
		Roles.Cast cast = Roles.of(passage, named, passage.flow().length());
		String rest = passage.flow().folded().substring(cast.behind()).strip();
		return rest.isEmpty() || rest.equals(":") || rest.startsWith("(") || rest.startsWith("chủ trì");
	}

	/**
	 * "Đối với các xã ven biển và vùng trũng thấp:": in a heading the whole rest of the
	 * line says which of the group are meant.
	 */
	private static @Nullable Mention narrowed(Passage passage, Mention named) {
		Matcher rest = NARROWS.matcher(passage.flow().folded());
		rest.region(named.end(), passage.flow().length());
		boolean about = passage.is(0, "đối") && passage.is(1, "với");
		if (!about || named.rank() != Rank.GROUP || named.names().size() != 1 || !rest.lookingAt()
				|| !passage.mentions(named.end(), rest.end(1)).isEmpty()) {
			return null;
		}
		Name name = named.names().get(0);
		Name whole = new Name(passage.flow().printed(name.start(), rest.end(1)), name.start(), rest.end(1), false);
		return new Mention(named.start(), rest.end(1), List.of(whole), named.rank());
	}

	private static boolean told(Passage passage, List<Clause> clauses, boolean press) {
		Clause last = clauses.get(clauses.size() - 1);
		ClauseReading reading = new ClauseReader(passage, Setting.heading(press)).read(last.start(), last.end(), false);
		return reading.rule().equals("narration") || reading.rule().equals("past order");
	}

	private static Mood mood(Passage passage, Mood above) {
		boolean assesses = false;
		if (passage.flow().length() < 120 && DONE.matcher(passage.flow().folded()).matches()) {
			return Mood.TELLING;
		}
		for (int i = 0; i < passage.words().size() && i < 14; i++) {
			if (above == Mood.TELLING && (i > 2 || passage.is(i, "nội", "kiến", "đề", "tiến", "chế", "danh", "yêu"))) {
				break;
			}
			if (WORDS.tasks().at(passage.words(), i) && !WORDS.assessment().at(passage.words(), i)) {
				return assesses && (i > 5 || passage.is(i, "yêu")) ? Mood.TELLING : Mood.ORDERING;
			}
			assesses |= i < 6 && WORDS.assessment().at(passage.words(), i);
		}
		boolean topic = passage.is(0, "về") && above != Mood.TELLING;
		return (assesses && !topic) ? Mood.TELLING : above;
	}

	private static @Nullable Integer year(String heading) {
		Matcher m = YEAR.matcher(heading);
		return (heading.length() < 160 && m.matches()) ? Integer.valueOf(m.group(1)) : null;
	}

}
