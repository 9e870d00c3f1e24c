package vn.dondoc.notification.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.grouping.Classifications;

/** Puts messages into inboxes and says what of them is urgent. */
@Component
class Posting {

	private final MessageRows rows;

	private final Classifications classifications;

	private final ApplicationEventPublisher events;

	Posting(MessageRows rows, Classifications classifications, ApplicationEventPublisher events) {
		this.rows = rows;
		this.classifications = classifications;
		this.events = events;
	}

	/** What messages of an origin, or of one within it, told of. */
	Set<AssignmentId> toldBy(String origin) {
		return this.rows.toldBy(origin);
	}

	void post(List<MessageRows.Fresh> messages) {
		post(messages, Set.of(), false);
	}

	/** All of it, for which the next morning is too late. */
	void postAtOnce(MessageRows.Fresh message) {
		post(List.of(message), message.about(), true);
	}

	/** What is named here is urgent too. */
	void post(MessageRows.Fresh message, Collection<AssignmentId> urgent) {
		post(List.of(message), urgent, false);
	}

	/**
	 * What presses by its priority is urgent; it becomes a message of its own, so that an
	 * e-mail tells of the whole of a message.
	 */
	private void post(List<MessageRows.Fresh> messages, Collection<AssignmentId> urgent, boolean tooLate) {
		if (messages.isEmpty()) {
			return;
		}
		Set<AssignmentId> pressing = this.classifications
			.pressing(messages.stream().flatMap((fresh) -> fresh.about().stream()).collect(Collectors.toSet()));
		pressing.addAll(urgent);
		List<MessageRows.Fresh> parted = messages.stream().flatMap((fresh) -> parted(fresh, pressing)).toList();
		this.rows.insert(parted);
		this.events.publishEvent(new MessagesPosted(parted.stream()
			.map((fresh) -> new MessagesPosted.Posted(fresh.id(), fresh.kind(), urgent(fresh, pressing), tooLate,
					fresh.readers()))
			.toList()));
	}

	private static Stream<MessageRows.Fresh> parted(MessageRows.Fresh fresh, Set<AssignmentId> pressing) {
		Collection<AssignmentId> urgent = urgent(fresh, pressing);
		return (urgent.isEmpty() || urgent.size() == fresh.about().size()) ? Stream.of(fresh)
				: Stream.of(fresh.urgent(urgent), fresh.without(urgent));
	}

	/** What is told higher up each week has an e-mail of its own. */
	private static Collection<AssignmentId> urgent(MessageRows.Fresh fresh, Set<AssignmentId> pressing) {
		if (fresh.kind() == MessageKind.ESCALATED) {
			return List.of();
		}
		return fresh.kind().urgent() ? fresh.about() : fresh.about().stream().filter(pressing::contains).toList();
	}

}
