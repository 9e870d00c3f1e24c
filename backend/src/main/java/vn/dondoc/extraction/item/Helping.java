package vn.dondoc.extraction.item;

import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.order.Roles;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;

/** Whether a clause only names who helps with the job before it. */
final class Helping {

	private static final Pattern TAKES_PART = Pattern
		.compile("\\s?(?:cùng )?(?:tham gia|phối hợp)(?: thực hiện| giải quyết| triển khai)?[ ;.]*");

	/**
	 * "…; Công ty Điện lực phối hợp di dời đường dây": behind a semicolon, without a day.
	 */
	private static final Pattern HELPS = Pattern
		.compile("\\s?(?:phối hợp (?!với |cùng |chặt |các |giữa |tổ chức )[^,;:.]{3,80}|[^,;:.]{3,60} phối hợp)[ ;.]*");

	private final Passage passage;

	Helping(Passage passage) {
		this.passage = passage;
	}

	boolean only(Draft open, Clause clause, ClauseReading reading) {
		String rest = rest(clause, reading);
		boolean beside = open.end() > 0 && this.passage.flow().charAt(open.end() - 1) == ';';
		return TAKES_PART.matcher(rest).matches() || beside && reading.rule().startsWith("agency before")
				&& HELPS.matcher(rest).matches() && this.passage.phrases(clause.start(), clause.end()).isEmpty();
	}

	private String rest(Clause clause, ClauseReading reading) {
		Mention subject = reading.subject();
		int from = (subject != null) ? Roles.of(this.passage, subject, clause.end()).behind() : clause.start();
		return this.passage.flow().folded().substring(Math.min(from, clause.end()), clause.end());
	}

}
