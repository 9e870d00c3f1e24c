package vn.dondoc.assignment.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.supersession.Supersession;
import vn.dondoc.assignment.supersession.Supersessions;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/**
 * Tells of what an assignment is linked to, with what happened there, so that both read
 * as one story.
 */
@Component
@Transactional(readOnly = true)
public class RelatedStories {

	private final Supersessions supersessions;

	private final Assignments assignments;

	private final Directives directives;

	private final Titles titles;

	private final Timelines timelines;

	RelatedStories(Supersessions supersessions, Assignments assignments, Directives directives, Titles titles,
			Timelines timelines) {
		this.supersessions = supersessions;
		this.assignments = assignments;
		this.directives = directives;
		this.titles = titles;
		this.timelines = timelines;
	}

	/**
	 * A link as either end tells it.
	 *
	 * @param kind a message key's last part: what the later one does, or what is done
	 * @param other the assignment at the other end, where there is one the reader may
	 * know
	 * @param unlink a new request's name, for whoever takes the link back
	 */
	public record Related(String kind, String directiveId, String directive, @Nullable Other other, String earlier,
			int seq, UUID unlink) {
	}

	/** The assignment at the other end, and what happened there in its order. */
	public record Other(String id, String title, String lead, List<StoryPage.Entry> entries) {
	}

	/** Those the assignment is an end of. */
	public List<Related> of(AssignmentId id, SignedIn me) {
		return this.supersessions.of(id).stream().map((link) -> related(link, id, me)).toList();
	}

	private Related related(Supersession link, AssignmentId id, SignedIn me) {
		AssignmentId other = link.other(id);
		String kind = link.kind().name() + (link.earlier().equals(id) ? ".earlier" : ".later");
		return new Related(kind, link.directive().value().toString(), this.directives.get(link.directive()).title(),
				Optional.ofNullable(other)
					.flatMap(this.assignments::findById)
					.filter((found) -> found.knownTo(me))
					.map(this::other)
					.orElse(null),
				link.earlier().value().toString(), link.seq(), Ids.next());
	}

	private Other other(Assignment assignment) {
		Map<AgencyId, String> agencies = this.timelines.agencies(assignment, assignment.issuedOn());
		List<StoryPage.Entry> entries = this.timelines.entries(assignment, agencies)
			.stream()
			.sorted(Comparator.comparing(StoryPage.Entry::seq))
			.toList();
		return new Other(assignment.id().value().toString(), this.titles.of(assignment.id()),
				agencies.getOrDefault(assignment.leadAgency(), ""), entries);
	}

}
