package vn.dondoc.assignment.amendment;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ManyFacts;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office changes the words or the product of an item, or puts an entry error in them
 * right. The words are those of the item: every assignment of it tells what was changed.
 */
@Component
public class RewordItem {

	private final Once once;

	private final Permissions permissions;

	private final WordingRows rows;

	private final ManyFacts manyFacts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RewordItem(Once once, Permissions permissions, WordingRows rows, ManyFacts manyFacts,
			ApplicationEventPublisher events, Clock clock) {
		this.once = once;
		this.permissions = permissions;
		this.rows = rows;
		this.manyFacts = manyFacts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The new words; null stays as it is.
	 *
	 * @param error whether it was entered wrong from the beginning
	 */
	public record Command(DeedCall call, @Nullable String content, @Nullable String product, boolean error,
			String reason) {
	}

	/**
	 * Changes the words.
	 * @throws RefusedDeed if there is no reason, nothing changes, or it has ended
	 */
	@Transactional
	public void reword(Command command) {
		DeedCall call = command.call();
		this.permissions.require(call.by(), AssignmentDeed.REWORD.key());
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		this.once.perform(call.commandId(), call.by(), () -> {
			WordingRows.Wording before = this.rows.hold(call.assignment());
			Map<AssignmentId, ManyFacts.Held> held = this.manyFacts.hold(this.rows.assignmentsOf(before.item()));
			guard(call, Objects.requireNonNull(held.get(call.assignment())));
			WordingRows.Wording after = before.with(command.content(), command.product());
			if (after.equals(before)) {
				throw RefusedDeed.about("content", "wording-unchanged");
			}
			this.rows.set(after);
			FactPayload payload = new FactPayload.Reworded(after.content(), after.product(), before.content(),
					before.product(), command.error(), reason);
			this.manyFacts.turn(held.values(), facts(held, payload, call));
			this.events.publishEvent(new ItemReworded(before, after, command.error(), reason));
			return call.assignment().value().toString();
		});
	}

	private void guard(DeedCall call, ManyFacts.Held one) {
		if (call.version() != null && call.version() != this.rows.version(call.assignment())) {
			throw new ChangedMeanwhile();
		}
		if (!AssignmentDeed.REWORD.possibleIn(one.state())) {
			throw RefusedDeed.notPossible(one.state());
		}
	}

	private Map<AssignmentId, Fact> facts(Map<AssignmentId, ManyFacts.Held> held, FactPayload payload, DeedCall call) {
		Instant now = this.clock.instant();
		Author author = new Author(call.by().account(), call.by().agency(), Author.Entry.DIRECT, null,
				call.commandId());
		Map<AssignmentId, Fact> facts = new LinkedHashMap<>();
		held.values()
			.stream()
			.filter((one) -> AssignmentDeed.REWORD.possibleIn(one.state()))
			.forEach((one) -> facts.put(one.id(), new Fact(one.lastSeq() + 1, now, now, author, payload)));
		return facts;
	}

}
