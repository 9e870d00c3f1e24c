package vn.dondoc.extraction.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Scope;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.word.Reference;

/** "Đơn vị chủ trì: … Đơn vị phối hợp: … Thời gian hoàn thành: …" in running text. */
public final class LabelledRoles {

	private static final Pattern LABEL = Pattern.compile("(?<!\\p{L})(?:(?:cơ quan|đơn vị|sở, ngành)(?: được giao)? )?"
			+ "(chủ trì(?: thực hiện| tham mưu| soạn thảo)?|phối hợp(?: thực hiện)?|thực hiện|soạn thảo|tham mưu|trình|(?<=\\. )giao)\\s?:"
			+ "|(?<!\\p{L})(thời (?:gian|hạn)(?: thực hiện| hoàn thành| trình)?|hoàn thành|tiến độ(?: thực hiện)?|hạn hoàn thành|hạn)\\s?:");

	/** No label is longer. */
	private static final int LONGEST = 60;

	private LabelledRoles() {
	}

	public static boolean in(Flow flow) {
		if (!flow.folded().contains("chủ trì") && !flow.folded().contains("soạn thảo")
				&& !flow.folded().contains("thực hiện:") && !flow.folded().contains(". giao:")) {
			return false;
		}
		Matcher m = LABEL.matcher(flow.folded());
		while (m.find()) {
			String role = m.group(1);
			boolean doer = role != null && role.equals("thực hiện") && !m.group().startsWith(role);
			if (role != null
					&& (doer || role.startsWith("chủ trì") || role.startsWith("soạn") || role.equals("giao"))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the line is nothing but such a label and its words. */
	public static boolean begins(Flow flow) {
		int colon = flow.folded().indexOf(':');
		if (colon < 0 || colon > LONGEST) {
			return false;
		}
		Matcher label = LABEL.matcher(flow.folded());
		return label.find() && label.start() <= 2;
	}

	public static Draft read(Block block, Flow flow, Scope scope, RowReader rows, Reference reference) {
		List<Field<String>> leads = new ArrayList<>();
		List<Field<String>> helpers = new ArrayList<>();
		ExtractedDeadline deadline = null;
		Matcher m = LABEL.matcher(flow.folded());
		boolean more = m.find();
		while (more) {
			String role = m.group(1);
			int from = m.end();
			more = m.find();
			Flow words = trimmed(flow, from, more ? m.start() : flow.length());
			if (words.isEmpty()) {
				continue;
			}
			if (role == null) {
				deadline = due(words, rows, reference, deadline);
			}
			else {
				(role.startsWith("phối") ? helpers : leads).addAll(rows.names(words, !role.startsWith("phối")));
			}
		}
		return rows.finish(block, flow, leads, helpers, deadline, scope);
	}

	private static @Nullable ExtractedDeadline due(Flow words, RowReader rows, Reference reference,
			@Nullable ExtractedDeadline before) {
		return (before != null) ? before : rows.due(words, reference);
	}

	private static Flow trimmed(Flow flow, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && " ".indexOf(flow.folded().charAt(from)) >= 0) {
			from++;
		}
		while (to > from && " .;()-+".indexOf(flow.folded().charAt(to - 1)) >= 0) {
			to--;
		}
		return flow.part(from, to);
	}

}
