package vn.dondoc.notification.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Standing;
import vn.dondoc.organisation.AgencyId;

/** Whom the newest fact of an assignment concerns. */
final class Concerned {

	private static final Map<FactKind, MessageKind> THE_LEAD = Map.ofEntries(
			Map.entry(FactKind.ISSUED, MessageKind.ISSUED), Map.entry(FactKind.REMINDED, MessageKind.REMINDED),
			Map.entry(FactKind.RETURNED, MessageKind.RETURNED), Map.entry(FactKind.CONFIRMED, MessageKind.CONFIRMED),
			Map.entry(FactKind.CONFIRMATION_REVOKED, MessageKind.CONFIRMATION_REVOKED),
			Map.entry(FactKind.EXTENSION_DECIDED, MessageKind.EXTENSION_DECIDED),
			Map.entry(FactKind.HANDED_OVER, MessageKind.HANDED_OVER),
			Map.entry(FactKind.AMENDED, MessageKind.DEADLINE_CHANGED),
			Map.entry(FactKind.SUSPENDED, MessageKind.SUSPENDED), Map.entry(FactKind.RESUMED, MessageKind.RESUMED),
			Map.entry(FactKind.RECTIFIED, MessageKind.RECTIFIED), Map.entry(FactKind.REWORDED, MessageKind.RECTIFIED),
			Map.entry(FactKind.FACT_WITHDRAWN, MessageKind.RECTIFIED),
			Map.entry(FactKind.WITHDRAWN, MessageKind.WITHDRAWN),
			Map.entry(FactKind.SUPERSEDED, MessageKind.SUPERSEDED),
			Map.entry(FactKind.EXPLANATION_ASKED, MessageKind.EXPLANATION_ASKED),
			Map.entry(FactKind.DISPUTE_ANSWERED, MessageKind.DISPUTE_ANSWERED),
			Map.entry(FactKind.COOPERATION_ANSWERED, MessageKind.COOPERATION_ANSWERED));

	private static final Map<FactKind, MessageKind> THE_OFFICE = Map.of(FactKind.SUBMITTED, MessageKind.SUBMITTED,
			FactKind.EXTENSION_ASKED, MessageKind.EXTENSION_ASKED, FactKind.TRANSFER_ASKED, MessageKind.TRANSFER_ASKED,
			FactKind.DISPUTED, MessageKind.DISPUTED, FactKind.EXPLANATION_GIVEN, MessageKind.EXPLANATION_GIVEN);

	private final AssignmentId assignment;

	private final List<Fact> facts;

	private final Fact fact;

	private final Collection<AgencyId> cooperating;

	private Concerned(AssignmentId assignment, List<Fact> facts, Fact fact, Collection<AgencyId> cooperating) {
		this.assignment = assignment;
		this.facts = facts;
		this.fact = fact;
		this.cooperating = cooperating;
	}

	/**
	 * What is told of a fact.
	 * @param facts all there are of the assignment
	 * @param fact one of them
	 */
	static List<News> of(AssignmentId assignment, List<Fact> facts, Fact fact, Collection<AgencyId> cooperating) {
		return new Concerned(assignment, facts, fact, cooperating).news().toList();
	}

	private Stream<News> news() {
		FactPayload payload = this.fact.payload();
		MessageKind forLead = THE_LEAD.get(this.fact.kind());
		if (payload instanceof FactPayload.Issued) {
			return Stream.concat(to(lead(), MessageKind.ISSUED), toCooperating(MessageKind.COOPERATION));
		}
		if (forLead != null) {
			return to(lead(), forLead);
		}
		MessageKind forOffice = THE_OFFICE.get(this.fact.kind());
		return (forOffice != null) ? Stream.of(news(forOffice, beginner())) : further(payload);
	}

	private Stream<News> further(FactPayload payload) {
		if (payload instanceof FactPayload.TransferDecided decided) {
			return to(lead(), (decided.newLead() != null) ? MessageKind.HANDED_OVER : MessageKind.TRANSFER_DECIDED);
		}
		if (payload instanceof FactPayload.CooperationAsked asked) {
			return to(asked.agency(), MessageKind.COOPERATION_ASKED);
		}
		if (payload instanceof FactPayload.CooperationHandedOver handed) {
			return (handed.to() != null) ? to(handed.to(), MessageKind.COOPERATION) : Stream.empty();
		}
		if (payload instanceof FactPayload.PassedOn passed) {
			return Stream.of(news(MessageKind.PASSED_ON, new News.Officer(lead(), passed.officer())));
		}
		if (payload instanceof FactPayload.PartFinished finished) {
			return Stream.of(news(MessageKind.PART_FINISHED, new News.Officer(lead(), authorOf(finished.part() - 1))));
		}
		return (payload instanceof FactPayload.Commented) ? comment() : Stream.empty();
	}

	private Stream<News> comment() {
		return Stream
			.of(to(lead(), MessageKind.COMMENTED), toCooperating(MessageKind.COMMENTED),
					Stream.of(news(MessageKind.COMMENTED, new News.Beginner(authorOf(0)))))
			.flatMap((some) -> some);
	}

	/** Of an explanation, whoever asked for it last; else whoever issued. */
	private News.Beginner beginner() {
		boolean explained = this.fact.payload() instanceof FactPayload.ExplanationGiven;
		return new News.Beginner(this.facts.stream()
			.filter((one) -> explained && one.payload() instanceof FactPayload.ExplanationAsked)
			.reduce((earlier, later) -> later)
			.map((asked) -> asked.author().account())
			.orElseGet(() -> authorOf(0)));
	}

	private AccountId authorOf(int place) {
		return this.facts.get(place).author().account();
	}

	private AgencyId lead() {
		return Standing.asOf(this.facts, Instant.MAX, DoneBasis.SUBMITTED).orElseThrow().position().lead();
	}

	private Stream<News> toCooperating(MessageKind kind) {
		return this.cooperating.stream().flatMap((agency) -> to(agency, kind));
	}

	private Stream<News> to(AgencyId agency, MessageKind kind) {
		return Stream.of(news(kind, new News.Agency(agency)));
	}

	private News news(MessageKind kind, News.To to) {
		return new News(kind, to, this.fact.author().account(), this.assignment);
	}

}
