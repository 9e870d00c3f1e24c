package vn.dondoc.backlog.tracker;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.document.sheet.Finding;
import vn.dondoc.document.sheet.TableRow;

/** Everything found out about the rows of a tracker: what is wrong, what to look at. */
public final class Findings {

	private final List<Finding> bad = new ArrayList<>();

	private final List<Finding> notices = new ArrayList<>();

	/** What keeps the tracker from being entered. */
	public void bad(TableRow row, TrackerColumn column, String rule, Object... arguments) {
		this.bad.add(Finding.at(row, column, "backlog.bad." + rule, arguments));
	}

	/** What somebody should look at, but need not change. */
	public void notice(TableRow row, TrackerColumn column, String about, Object... arguments) {
		this.notices.add(Finding.at(row, column, "backlog.notice." + about, arguments));
	}

	public List<Finding> bad() {
		return inOrder(this.bad);
	}

	public List<Finding> notices() {
		return inOrder(this.notices);
	}

	private static List<Finding> inOrder(List<Finding> findings) {
		return findings.stream().sorted((one, other) -> Integer.compare(one.row(), other.row())).toList();
	}

}
