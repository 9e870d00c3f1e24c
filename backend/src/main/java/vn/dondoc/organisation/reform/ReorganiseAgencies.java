package vn.dondoc.organisation.reform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.CloseAgency;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.system.Actor;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Once;

/**
 * Carries out a decision about agencies: some end on a day, others take over by subject.
 * What was counted before stays under the old names.
 */
@Service
public class ReorganiseAgencies {

	private final CloseAgency closing;

	private final KeepAgency keep;

	private final ReformRows rows;

	private final Once once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReorganiseAgencies(CloseAgency closing, KeepAgency keep, ReformRows rows, Once once,
			ApplicationEventPublisher events, Clock clock) {
		this.closing = closing;
		this.keep = keep;
		this.rows = rows;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A decision under which agencies end.
	 *
	 * @param on the first day they no longer exist
	 * @param receivers none where nobody takes over
	 * @param founded an agency that begins on that day and takes over, too
	 */
	public record Command(UUID commandId, Actor by, LocalDate on, String basis, List<AgencyId> ended,
			List<Reform.Receiver> receivers, @Nullable Founded founded) {

		public Command {
			ended = ended.stream().distinct().toList();
			receivers = List.copyOf(receivers);
		}

		private Reform.Kind kind() {
			int many = this.receivers.size() + ((this.founded != null) ? 1 : 0);
			if (many == 0) {
				return Reform.Kind.CLOSED;
			}
			return (many > 1 && this.ended.size() == 1) ? Reform.Kind.DIVIDED : Reform.Kind.MERGED;
		}

	}

	/**
	 * A new agency of a province, and the subject it takes over; null for all the rest.
	 */
	public record Founded(KeepAgency.Entry entry, String province, @Nullable String subject) {
	}

	/**
	 * Carries it out.
	 * @return the reform's identifier
	 * @throws ReformRefused if it names no decision or no agency, or two agencies for all
	 * the rest
	 */
	@Transactional
	public UUID reorganise(Command command) {
		ReformRefused.guardBasis(command.basis());
		if (command.ended().isEmpty()) {
			throw ReformRefused.nobodyEnds();
		}
		return UUID
			.fromString(this.once.perform(command.commandId(), command.by(), () -> reorganised(command).toString()));
	}

	private UUID reorganised(Command command) {
		List<Reform.Receiver> receivers = new ArrayList<>(command.receivers());
		Founded founded = command.founded();
		if (founded != null) {
			receivers.add(new Reform.Receiver(this.keep.enter(founded.entry(), founded.province()), founded.subject()));
		}
		if (receivers.stream().filter((receiver) -> receiver.subject() == null).count() > 1) {
			throw ReformRefused.twoForTheRest();
		}
		if (receivers.stream().map(Reform.Receiver::agency).anyMatch(command.ended()::contains)) {
			throw ReformRefused.endsAndReceives();
		}
		List<CloseAgency.Successor> successors = receivers.stream()
			.map((receiver) -> new CloseAgency.Successor(receiver.agency(), receiver.subject()))
			.toList();
		command.ended().forEach((agency) -> this.closing.close(agency, command.on(), successors));
		return recorded(new Reform(Ids.next(), command.kind(), command.on(), command.basis().strip(),
				this.clock.instant(), command.ended(), receivers));
	}

	/** An agency that stays the same under another name. */
	public record Renaming(UUID commandId, Actor by, LocalDate on, String basis, AgencyId agency, String name,
			@Nullable String abbreviation) {
	}

	/**
	 * Renames.
	 * @return the reform's identifier
	 * @throws ReformRefused if it names no decision or no name
	 */
	@Transactional
	public UUID rename(Renaming command) {
		ReformRefused.guardBasis(command.basis());
		if (command.name().isBlank()) {
			throw ReformRefused.noName();
		}
		return UUID.fromString(this.once.perform(command.commandId(), command.by(), () -> {
			this.keep.rename(command.agency(), command.name().strip(), command.abbreviation(), command.on());
			return recorded(new Reform(Ids.next(), Reform.Kind.RENAMED, command.on(), command.basis().strip(),
					this.clock.instant(), List.of(command.agency()), List.of()))
				.toString();
		}));
	}

	private UUID recorded(Reform reform) {
		this.rows.insert(reform);
		this.events.publishEvent(new AgenciesReorganised(reform));
		return reform.id();
	}

}
