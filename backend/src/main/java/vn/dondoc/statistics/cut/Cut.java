package vn.dondoc.statistics.cut;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.dondoc.system.Ids;

/** What figures are cut by, beside the lead agency. */
public enum Cut {

	AGENCY_KIND("coalesce(k.kind, g.kind)", Overlap.NEVER, Form.CODE, Join.LEAD),
	SOURCE("coalesce(c.value_text, h.source, d.source)", Overlap.POSSIBLE, Form.CODE, Join.DIRECTIVE, Join.DIMENSION),
	ORDERED_BY("""
			case when c.value_text is not null then c.value_text
			when h.directive_id is not null then h.ordered_by else d.ordered_by end""", Overlap.POSSIBLE, Form.WORDS,
			Join.DIRECTIVE, Join.DIMENSION),
	LEADER("c.value_text", Overlap.POSSIBLE, Form.WORDS, Join.DIMENSION),
	FIELD("c.value_text", Overlap.POSSIBLE, Form.WORDS, Join.DIMENSION),
	MONITOR("c.value_text", Overlap.POSSIBLE, Form.WORDS, Join.DIMENSION),
	PROGRAMME("c.reference", Overlap.POSSIBLE, Form.ID, Join.DIMENSION),
	PRIORITY("coalesce(c.value_text, 'NORMAL')", Overlap.NEVER, Form.CODE, Join.DIMENSION),
	DIRECTIVE("d.id", Overlap.NEVER, Form.ID, Join.DIRECTIVE),
	DOCUMENT_TYPE("coalesce(h.type_id, d.type_id)", Overlap.NEVER, Form.CODE, Join.DIRECTIVE),
	CAUSE("coalesce(c.reference, u.cause_id)", Overlap.NEVER, Form.ID, Join.DIMENSION, Join.CAUSE);

	private final String value;

	private final Overlap overlap;

	private final Form form;

	private final List<Join> joins;

	Cut(String value, Overlap overlap, Form form, Join... joins) {
		this.value = value;
		this.overlap = overlap;
		this.form = form;
		this.joins = List.of(joins);
	}

	private enum Overlap {

		NEVER, POSSIBLE

	}

	/** What its values are: codes of a list, words as typed, or what they refer to. */
	private enum Form {

		CODE, WORDS, ID

	}

	/** The cut under this code; none where it is no cut. */
	public static Optional<Cut> of(String code) {
		return Arrays.stream(values()).filter((cut) -> cut.code().equals(code)).findFirst();
	}

	/** As it is written in addresses, on the command line and in message keys. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether one assignment may count in several of its parts. */
	public boolean mayOverlap() {
		return this.overlap == Overlap.POSSIBLE;
	}

	/** Whether its values are codes, whose names are messages. */
	public boolean coded() {
		return this.form == Form.CODE;
	}

	/** Whether its values are the ids of something. */
	public boolean referring() {
		return this.form == Form.ID;
	}

	/** The value of a row, where its joins are made. */
	public String value() {
		return this.value;
	}

	/** Joins to rows with columns id, item and lead under an alias. */
	public String joined(String alias, String heirs) {
		return joins(new Join.Columns(alias + ".id", alias + ".item", alias + ".lead_id", heirs));
	}

	/** Whether an assignment bears the value of the {@link #parameter()}, or none. */
	public String narrowed(boolean toNone, String lead, String heirs) {
		String bears = toNone ? this.value + " is null" : this.value + " = :" + parameter();
		return "exists (select 1 from (select 1 as one) o"
				+ joins(new Join.Columns("s.assignment_id", "s.item_id", lead, heirs)) + " where " + bears + ")";
	}

	/** What a query calls the value it asks for; each cut's is its own. */
	public String parameter() {
		return "cut" + name();
	}

	/**
	 * A value as a parameter of a query.
	 * @throws IllegalArgumentException if it can be none
	 */
	public Object parameter(String value) {
		return referring() ? Ids.bytes(UUID.fromString(value)) : value;
	}

	private String joins(Join.Columns columns) {
		return this.joins.stream().map((join) -> join.from(columns, name())).collect(Collectors.joining());
	}

}
