package vn.dondoc.assignment.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.story.StoryPage.Head;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Permissions;

/** Tells an assignment's story to somebody who may know it. */
@Component
@Transactional(readOnly = true)
public class Stories {

	private final Assignments assignments;

	private final Items items;

	private final Directives directives;

	private final Permissions permissions;

	private final StatusWords statusWords;

	private final Names names;

	private final EntryWords entryWords;

	Stories(Assignments assignments, Items items, Directives directives, Permissions permissions,
			StatusWords statusWords, Names names, EntryWords entryWords) {
		this.assignments = assignments;
		this.items = items;
		this.directives = directives;
		this.permissions = permissions;
		this.statusWords = statusWords;
		this.names = names;
		this.entryWords = entryWords;
	}

	/**
	 * The story.
	 * @throws Missing if there is none, or the reader may not know of it
	 */
	public StoryPage of(AssignmentId id, SignedIn me) {
		Assignment assignment = seenBy(me, id);
		Standing standing = this.statusWords.now(assignment);
		ItemView item = Objects.requireNonNull(this.items.views(Set.of(assignment.item())).get(assignment.item()));
		return new StoryPage(id.value().toString(), assignment.version(), head(assignment, item, standing),
				this.statusWords.of(standing), source(item), entries(assignment), possible(assignment, me),
				me.isOffice());
	}

	/** The assignment, where the reader may know of it. */
	private Assignment seenBy(SignedIn me, AssignmentId id) {
		return this.assignments.findById(id)
			.filter((found) -> me.isOffice() || me.is(Role.LEADER) || !found.relationsOf(me.agency()).isEmpty())
			.orElseThrow(() -> new Missing("assignment " + id.value()));
	}

	/** The files that were handed in, where the reader may know of the assignment. */
	public Set<AttachmentId> files(AssignmentId id, SignedIn me) {
		return seenBy(me, id).facts()
			.stream()
			.map(Fact::payload)
			.filter(FactPayload.Submitted.class::isInstance)
			.map((payload) -> ((FactPayload.Submitted) payload).deliverable().file())
			.flatMap(Stream::ofNullable)
			.collect(Collectors.toSet());
	}

	private Set<AssignmentDeed> possible(Assignment assignment, SignedIn me) {
		Set<AssignmentDeed> possible = EnumSet.noneOf(AssignmentDeed.class);
		Arrays.stream(AssignmentDeed.values())
			.filter((deed) -> deed.possibleIn(assignment.state()))
			.filter((deed) -> this.permissions.allows(me, deed.key(), assignment.relationsOf(me.agency()), null))
			.forEach(possible::add);
		return possible;
	}

	private Head head(Assignment assignment, ItemView item, Standing standing) {
		List<AgencyId> cooperating = assignment.participants().stream().map(Participant::agency).toList();
		Map<AgencyId, String> known = this.names.agencies(
				Stream.concat(Stream.of(assignment.leadAgency()), cooperating.stream()).toList(),
				Days.of(standing.position().issuedAt()));
		return new Head(item.label(), item.content(), item.product(), item.directive().value().toString(),
				this.directives.get(item.directive()).title(), known.getOrDefault(assignment.leadAgency(), ""),
				cooperating.stream().map((agency) -> known.getOrDefault(agency, "")).sorted().toList(),
				standing.term().phrase(), this.statusWords.dueOn(standing.position().firstLateAt()));
	}

	private @Nullable String source(ItemView item) {
		Integer start = item.sourceStart();
		Integer end = item.sourceEnd();
		if (start == null || end == null) {
			return null;
		}
		String text = this.directives.text(item.directive());
		return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
	}

	private List<StoryPage.Entry> entries(Assignment assignment) {
		List<Fact> facts = assignment.facts();
		Map<AccountId, String> people = this.names
			.people(facts.stream().map((fact) -> fact.author().account()).collect(Collectors.toSet()));
		return facts.stream()
			.sorted(Comparator.comparing(Fact::seq).reversed())
			.map((fact) -> this.entryWords.of(fact, people.getOrDefault(fact.author().account(), "")))
			.toList();
	}

}
