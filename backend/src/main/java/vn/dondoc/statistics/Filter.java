package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.Parts;

/**
 * What narrows a population further; what is null narrows nothing.
 *
 * @param cooperating an agency that cooperates in it
 * @param programme a programme it belongs to at the as-of instant
 * @param text words of the content, the directive's number or notation, with or without
 * accents
 * @param dueFrom the first of the last days in time that are asked for
 * @param dueTo the last of them
 * @param parts the parts of cuts it counts in, all of them
 */
public record Filter(@Nullable AgencyId lead, @Nullable AgencyId cooperating, @Nullable UUID programme,
		@Nullable DirectiveId directive, @Nullable ItemId item, @Nullable String text, @Nullable LocalDate dueFrom,
		@Nullable LocalDate dueTo, Parts parts) {

	public static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, Parts.NONE);

	public Filter {
		text = (text == null || text.isBlank()) ? null : text.strip();
	}

	public Filter ledBy(@Nullable AgencyId lead) {
		return new Filter(lead, this.cooperating, this.programme, this.directive, this.item, this.text, this.dueFrom,
				this.dueTo, this.parts);
	}

	public Filter cooperatedIn(@Nullable AgencyId cooperating) {
		return new Filter(this.lead, cooperating, this.programme, this.directive, this.item, this.text, this.dueFrom,
				this.dueTo, this.parts);
	}

	public Filter ofProgramme(@Nullable UUID programme) {
		return new Filter(this.lead, this.cooperating, programme, this.directive, this.item, this.text, this.dueFrom,
				this.dueTo, this.parts);
	}

	public Filter of(@Nullable DirectiveId directive) {
		return new Filter(this.lead, this.cooperating, this.programme, directive, this.item, this.text, this.dueFrom,
				this.dueTo, this.parts);
	}

	public Filter of(@Nullable ItemId item) {
		return new Filter(this.lead, this.cooperating, this.programme, this.directive, item, this.text, this.dueFrom,
				this.dueTo, this.parts);
	}

	public Filter saying(@Nullable String text) {
		return new Filter(this.lead, this.cooperating, this.programme, this.directive, this.item, text, this.dueFrom,
				this.dueTo, this.parts);
	}

	public Filter due(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new Filter(this.lead, this.cooperating, this.programme, this.directive, this.item, this.text, from, to,
				this.parts);
	}

	/** Also in this part, instead of any other of its cut. */
	public Filter in(Part part) {
		return in(this.parts.with(part));
	}

	/** In whatever part of this cut. */
	public Filter inAny(Cut cut) {
		return in(this.parts.without(cut));
	}

	private Filter in(Parts parts) {
		return new Filter(this.lead, this.cooperating, this.programme, this.directive, this.item, this.text,
				this.dueFrom, this.dueTo, parts);
	}

}
