package vn.dondoc.proposal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.extraction.quantity.Target;
import vn.dondoc.proposal.earlier.Earlier;

/**
 * An assignment as it would be issued: the item's printed number, its words, who leads,
 * who helps, until when, which product proves it and what is to be reached.
 *
 * @param earlier what it does to an assignment that was ordered before; mostly nothing
 */
public record Draft(@Nullable String label, String content, List<Assignee> leads, List<Assignee> cooperating,
		@Nullable Due due, @Nullable String product, List<Target> targets, @Nullable Earlier earlier) {

	public Draft {
		leads = List.copyOf(leads);
		cooperating = List.copyOf(cooperating);
		targets = (targets != null) ? List.copyOf(targets) : List.of();
	}

	public Draft(@Nullable String label, String content, List<Assignee> leads, List<Assignee> cooperating,
			@Nullable Due due, @Nullable String product, List<Target> targets) {
		this(label, content, leads, cooperating, due, product, targets, null);
	}

	/** The same with this link to what was ordered before; null for none. */
	public Draft linked(@Nullable Earlier linked) {
		return new Draft(this.label, this.content, this.leads, this.cooperating, this.due, this.product, this.targets,
				linked);
	}

	/**
	 * One assignment of this one and the one behind it; where both say when, this one
	 * counts.
	 */
	Draft with(Draft next) {
		String joint = this.content.matches("(?s).*[.;:]\\s*") ? " " : "; ";
		List<Assignee> by = joined(this.leads, next.leads);
		return new Draft(this.label, this.content.strip() + joint + next.content.strip(), by,
				joined(this.cooperating, next.cooperating).stream().filter((helper) -> !named(by, helper)).toList(),
				(this.due != null) ? this.due : next.due, (this.product != null) ? this.product : next.product,
				Stream.concat(this.targets.stream(), next.targets.stream()).distinct().toList(),
				(this.earlier != null) ? this.earlier : next.earlier);
	}

	/** The same with this deadline. */
	Draft due(Due taken) {
		return new Draft(this.label, this.content, this.leads, this.cooperating, taken, this.product, this.targets,
				this.earlier);
	}

	/** Who leads, as far as it is known who that is. */
	public List<Addressee> knownLeads() {
		return this.leads.stream().filter(Assignee::named).map(Assignee::addressee).toList();
	}

	/** Whether it names an agency with these words. */
	boolean names(String printedName) {
		return Stream.concat(this.leads.stream(), this.cooperating.stream())
			.anyMatch((assignee) -> assignee.printedName().equals(printedName));
	}

	/** The same with every assignee as this makes of it. */
	Draft named(UnaryOperator<Assignee> naming) {
		return new Draft(this.label, this.content, this.leads.stream().map(naming).toList(),
				this.cooperating.stream().map(naming).toList(), this.due, this.product, this.targets, this.earlier);
	}

	private static List<Assignee> joined(List<Assignee> some, List<Assignee> more) {
		return Stream.concat(some.stream(), more.stream().filter((other) -> !named(some, other))).toList();
	}

	private static boolean named(List<Assignee> some, Assignee other) {
		return some.stream().anyMatch((assignee) -> assignee.printedName().equalsIgnoreCase(other.printedName()));
	}

	/** Only a lead is mandatory, and every name must be somebody. */
	public boolean issuable() {
		return !this.content.isBlank() && !this.leads.isEmpty() && this.leads.stream().allMatch(Assignee::named)
				&& this.cooperating.stream().allMatch(Assignee::named);
	}

}
