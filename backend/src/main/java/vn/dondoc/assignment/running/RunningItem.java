package vn.dondoc.assignment.running;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Term;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.organisation.AgencyId;

/**
 * An item that agencies were at work on before it was entered here.
 *
 * @param known the item where it was entered before and only gets further jobs
 * @param place behind how many others it stands in its directive, counted from 1
 */
public record RunningItem(Origin origin, @Nullable ItemId known, int place, @Nullable String label, String content,
		List<Job> jobs) {

	public RunningItem {
		jobs = List.copyOf(jobs);
	}

	/** The document it comes from. */
	public record Origin(DirectiveId directive, LocalDate issuedOn, DirectiveSource source,
			@Nullable String orderedBy) {
	}

	/**
	 * One job of it, due from each of its agencies.
	 *
	 * @param place behind how many others it stands in the item, counted from 1
	 * @param rule the rule that read the deadline; null where it is a date
	 * @param evidence where the Office has it from
	 */
	public record Job(int place, List<AgencyId> leads, List<AgencyId> cooperating, Term term, @Nullable String rule,
			List<Told> told, String evidence) {

		public Job {
			leads = List.copyOf(leads);
			cooperating = List.copyOf(cooperating);
			told = List.copyOf(told);
		}

	}

	/**
	 * What had happened to it.
	 *
	 * @param on the day; null where only the fact is known, which counts from entry
	 * @param byAgency whether the agency did it, or else the Office
	 */
	public record Told(@Nullable LocalDate on, boolean byAgency, FactPayload payload) {
	}

}
