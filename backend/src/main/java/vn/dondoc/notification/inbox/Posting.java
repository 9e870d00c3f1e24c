package vn.dondoc.notification.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

	boolean toldOf(String origin) {
		return this.rows.toldOf(origin);
	}

	void post(List<MessageRows.Fresh> messages) {
		post(messages, Set.of());
	}

	/** What presses by its priority is urgent, and so is what is named here. */
	void post(List<MessageRows.Fresh> messages, Collection<AssignmentId> urgent) {
		if (messages.isEmpty()) {
			return;
		}
		this.rows.insert(messages);
		Set<AssignmentId> pressing = this.classifications
			.pressing(messages.stream().flatMap((fresh) -> fresh.about().stream()).collect(Collectors.toSet()));
		pressing.addAll(urgent);
		this.events.publishEvent(new MessagesPosted(messages.stream()
			.map((fresh) -> new MessagesPosted.Posted(fresh.id(), fresh.kind(), urgent(fresh, pressing),
					fresh.readers()))
			.toList()));
	}

	private static Collection<AssignmentId> urgent(MessageRows.Fresh fresh, Set<AssignmentId> pressing) {
		return fresh.kind().urgent() ? fresh.about() : fresh.about().stream().filter(pressing::contains).toList();
	}

}
