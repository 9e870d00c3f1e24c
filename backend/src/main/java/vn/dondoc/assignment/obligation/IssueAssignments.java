package vn.dondoc.assignment.obligation;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.directive.ReviewOutcome;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * Issues items of a directive: each obligation becomes one assignment per agency it goes
 * to, all in one transaction.
 */
@Component
public class IssueAssignments {

	/** The deed's name in the permission table. */
	public static final String DEED = "assignment.issue";

	private final Once once;

	private final Permissions permissions;

	private final Clock clock;

	private final Issuing issuing;

	private final ReviewOutcome directives;

	private final ApplicationEventPublisher events;

	IssueAssignments(Once once, Permissions permissions, Clock clock, Issuing issuing, ReviewOutcome directives,
			ApplicationEventPublisher events) {
		this.once = once;
		this.permissions = permissions;
		this.clock = clock;
		this.issuing = issuing;
		this.directives = directives;
		this.events = events;
	}

	/** What was issued: so many items as so many assignments. */
	public record Issued(int items, int assignments) {

		private String text() {
			return this.items + "/" + this.assignments;
		}

		private static Issued read(String text) {
			String[] numbers = text.split("/", -1);
			return new Issued(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
		}

	}

	/**
	 * Issues.
	 * @throws RefusedDeed if an item lacks its words or its lead, or the document's date
	 * is still to come
	 */
	@Transactional
	public Issued issue(IssueCommand command) {
		this.permissions.require(command.by(), DEED);
		return Issued.read(this.once.perform(command.commandId(), command.by(), () -> issued(command).text()));
	}

	private Issued issued(IssueCommand command) {
		Instant now = this.clock.instant();
		if (command.items().isEmpty()) {
			throw RefusedDeed.needed("items");
		}
		if (command.issuedOn().isAfter(now.atZone(this.clock.getZone()).toLocalDate())) {
			throw RefusedDeed.about("issuedOn", "issue-day-to-come");
		}
		Issued issued = new Issued(command.items().size(), this.issuing.issue(command, now));
		this.directives.assignmentsIssued(command.directive());
		this.events.publishEvent(new AssignmentsIssued(command.directive(), issued.items(), issued.assignments()));
		return issued;
	}

}
