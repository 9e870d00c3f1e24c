package vn.dondoc.extraction.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Row.Cell;
import vn.dondoc.extraction.block.Row.Column;
import vn.dondoc.extraction.block.Row;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.draft.Scope;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;
import vn.dondoc.extraction.time.word.Reference;

/** Reads table rows, and items that name their roles by label ("Đơn vị chủ trì: …"). */
public final class RowReader {

	private static final Pattern SAME = Pattern.compile("-?\\s?nt\\s?-?|như trên|//|\"|″|-\"-|''|nt\\.|như trên\\.");

	private static final Pattern AS_ITEM = Pattern
		.compile("như (?:ở )?(?:mục|số|điểm|stt|nhiệm vụ|dòng|khoản) (?:số )?\\(?([\\w.]{1,6}?)\\)?\\.?");

	/** What goes on behind a name in its cell, without anything that parts names. */
	private static final Pattern OPEN_NAME = Pattern.compile(" [^,;:()/.|+]{2,60}");

	private static final Pattern DONE = Pattern.compile("(?:đã |hoàn thành$|xong$|đã$).*");

	private final AgencyScanner agencies;

	private final Map<String, Draft> numbered = new HashMap<>();

	private @Nullable Draft previous;

	public RowReader(AgencyScanner agencies) {
		this.agencies = agencies;
	}

	public @Nullable Draft read(Block block, Row row, Scope scope, Reference reference) {
		List<Field<String>> leads = new ArrayList<>();
		List<Field<String>> helpers = new ArrayList<>();
		ExtractedDeadline deadline = null;
		List<Column> columns = columns(row, reference);
		if (done(row, columns)) {
			return null;
		}
		for (int i = 0; i < columns.size(); i++) {
			Flow cell = row.cells().get(i).flow();
			switch (columns.get(i)) {
				case LEAD -> {
					ExtractedDeadline day = dayOnly(cell, reference.in(scope.year()));
					deadline = (deadline != null) ? deadline : day;
					leads.addAll((day != null) ? List.of() : names(cell, true));
				}
				case COOPERATING -> helpers.addAll(names(cell, false));
				case DEADLINE -> deadline = (deadline != null) ? deadline : due(cell, reference.in(scope.year()));
				default -> {
				}
			}
		}
		return finish(block, block.flow(), leads, helpers, deadline, scope);
	}

	/** "Đã ban hành", "Đã hoàn thành 12/8", in whichever column it is noted. */
	private static boolean done(Row row, List<Column> columns) {
		for (int i = 0; i < columns.size(); i++) {
			boolean work = columns.get(i) == Column.CONTENT || columns.get(i) == Column.LEAD
					|| columns.get(i) == Column.COOPERATING;
			if (!work && DONE.matcher(row.cells().get(i).flow().folded()).matches()) {
				return true;
			}
		}
		return false;
	}

	Draft finish(Block block, Flow flow, List<Field<String>> leads, List<Field<String>> helpers,
			@Nullable ExtractedDeadline deadline, Scope scope) {
		List<Field<String>> by = leads.isEmpty() ? Fields.inherited(scope.leads(), "from the heading") : leads;
		ExtractedDeadline due = (deadline == null && scope.deadline() != null)
				? Fields.inherited(scope.deadline(), "from the group's heading") : deadline;
		Draft draft = new Draft(block, flow, 0, flow.length(), by, helpers, due, "table row", 0.95);
		this.previous = draft;
		if (block.label() != null) {
			this.numbered.put(block.label().printed(), draft);
		}
		return draft;
	}

	List<Field<String>> names(Flow cell, boolean lead) {
		Matcher as = AS_ITEM.matcher(cell.folded());
		Draft other = as.matches() ? this.numbered.get(as.group(1)) : null;
		if (other != null) {
			return Fields.inherited(lead ? other.leads() : other.cooperating(), "as in the item named");
		}
		if (SAME.matcher(cell.folded()).matches()) {
			return (this.previous == null) ? List.of() : Fields
				.inherited(lead ? this.previous.leads() : this.previous.cooperating(), "as in the row above");
		}
		List<Mention> mentions = this.agencies.scan(cell).stream().filter((m) -> !aside(cell, m)).toList();
		List<Field<String>> named = Fields.agencies(cell, mentions, lead ? "column of leads" : "column of helpers",
				0.95);
		if (mentions.size() == 1 && named.size() == 1
				&& OPEN_NAME.matcher(cell.printed().substring(mentions.get(0).end())).matches()
				&& mentions.get(0).start() == 0) {
			return List.of(new Field<>(cell.printed().strip(), cell.originalStart(0), cell.originalEnd(cell.length()),
					"whole cell", 0.7));
		}
		return named.isEmpty() && cell.length() > 2 && cell.length() < 120 ? printed(cell) : named;
	}

	/** "Sở Nội vụ (Ban Thi đua - Khen thưởng)": a part of the agency before it. */
	private static boolean aside(Flow cell, Mention mention) {
		String text = cell.folded();
		int open = text.lastIndexOf('(', mention.start());
		return open > 0 && open > text.lastIndexOf(')', mention.start());
	}

	private static List<Field<String>> printed(Flow cell) {
		List<Field<String>> fields = new ArrayList<>();
		int start = 0;
		for (String part : cell.printed().split("[,;]")) {
			String name = part.strip();
			int at = cell.printed().indexOf(name, start);
			if (name.length() > 1) {
				fields.add(new Field<>(name, cell.originalStart(at), cell.originalEnd(at + name.length()),
						"words of the column", 0.5));
			}
			start += part.length() + 1;
		}
		return fields;
	}

	/** The day in a column headed "Trình", which may as well hold who submits. */
	private @Nullable ExtractedDeadline dayOnly(Flow cell, Reference reference) {
		boolean same = SAME.matcher(cell.folded()).matches() || AS_ITEM.matcher(cell.folded()).matches();
		return (!same && this.agencies.scan(cell).isEmpty()) ? due(cell, reference) : null;
	}

	@Nullable ExtractedDeadline due(Flow cell, Reference reference) {
		if (SAME.matcher(cell.folded()).matches()) {
			ExtractedDeadline above = (this.previous != null) ? this.previous.deadline() : null;
			return (above != null) ? Fields.inherited(above, "as in the row above") : null;
		}
		Matcher as = AS_ITEM.matcher(cell.folded());
		Draft other = as.matches() ? this.numbered.get(as.group(1)) : null;
		if (other != null && other.deadline() != null) {
			return Fields.inherited(other.deadline(), "as in the item named");
		}
		Phrase phrase = DeadlineScanner.cell(cell, reference);
		return (phrase != null) ? Fields.deadline(cell, phrase) : null;
	}

	private List<Column> columns(Row row, Reference reference) {
		List<Column> found = new ArrayList<>();
		boolean placed = row.cells().stream().allMatch((c) -> c.column() >= 0);
		for (Cell cell : row.cells()) {
			found.add(placed ? row.columns().get(cell.column()) : guess(cell.flow(), found, row, reference));
		}
		return found;
	}

	/** Where the columns are lost, a cell is what its words are. */
	private Column guess(Flow cell, List<Column> before, Row row, Reference reference) {
		if (before.isEmpty()) {
			return Column.CONTENT;
		}
		boolean led = before.contains(Column.LEAD);
		boolean last = before.size() == row.cells().size() - 1;
		if (SAME.matcher(cell.folded()).matches()) {
			return !led ? Column.LEAD
					: last && before.contains(Column.COOPERATING) ? Column.DEADLINE : Column.COOPERATING;
		}
		List<Mention> mentions = this.agencies.scan(cell);
		if (!mentions.isEmpty() && mentions.get(0).start() == 0) {
			return led ? Column.COOPERATING : Column.LEAD;
		}
		boolean due = cell.length() < 80 && DeadlineScanner.cell(cell, reference) != null;
		return due ? Column.DEADLINE : Column.OTHER;
	}

}
