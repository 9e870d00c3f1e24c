package vn.dondoc.assignment.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.organisation.AgencyId;

/** Puts the facts of an assignment into the entries of its timeline. */
@Component
class Timelines {

	private final Names names;

	private final EntryWords entryWords;

	Timelines(Names names, EntryWords entryWords) {
		this.names = names;
		this.entryWords = entryWords;
	}

	/** The agencies told of, under the names they bore that day. */
	Map<AgencyId, String> agencies(Assignment assignment, LocalDate on) {
		return this.names.agencies(named(assignment), on);
	}

	private static List<AgencyId> named(Assignment assignment) {
		Stream<AgencyId> told = assignment.facts().stream().map(Fact::payload).flatMap(Timelines::agencies);
		Stream<AgencyId> cooperating = assignment.participants().stream().map(Participant::agency);
		return Stream.of(Stream.of(assignment.leadAgency()), cooperating, told).flatMap((some) -> some).toList();
	}

	private static Stream<AgencyId> agencies(FactPayload payload) {
		if (payload instanceof FactPayload.TransferAsked asked) {
			return Stream.ofNullable(asked.proposed());
		}
		if (payload instanceof FactPayload.TransferDecided decided) {
			return Stream.ofNullable(decided.newLead());
		}
		if (payload instanceof FactPayload.HandedOver handed) {
			return Stream.of(handed.from(), handed.to());
		}
		if (payload instanceof FactPayload.CooperationHandedOver handed) {
			return Stream.concat(Stream.of(handed.from()), Stream.ofNullable(handed.to()));
		}
		if (payload instanceof FactPayload.CooperationAsked asked) {
			return Stream.of(asked.agency());
		}
		if (payload instanceof FactPayload.CooperationAnswered answered) {
			return Stream.of(answered.agency());
		}
		return (payload instanceof FactPayload.Rectified right) ? Stream.ofNullable(right.lead()) : Stream.of();
	}

	/** The latest first. */
	List<StoryPage.Entry> entries(Assignment assignment, Map<AgencyId, String> agencies) {
		List<Fact> facts = assignment.facts();
		Set<Fact> valid = Set.copyOf(ValidFacts.of(facts));
		Map<AccountId, String> people = this.names
			.people(facts.stream().map((fact) -> fact.author().account()).collect(Collectors.toSet()));
		Map<AttachmentId, String> files = this.names
			.files(facts.stream().flatMap((fact) -> fact.payload().files().stream()).toList());
		return facts.stream()
			.sorted(Comparator.comparing(Fact::seq).reversed())
			.map((fact) -> this.entryWords.of(fact, people.get(fact.author().account()), !valid.contains(fact),
					agencies, files))
			.toList();
	}

}