package vn.dondoc.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;

/** The Office enters what a programme is to reach, and what was reached. */
@Service
@Transactional
public class KeepTarget {

	private static final int LONGEST_EVIDENCE = 500;

	private final ProgrammeRegister programmes;

	private final TargetRegister targets;

	private final Once once;

	private final Clock clock;

	KeepTarget(ProgrammeRegister programmes, TargetRegister targets, Once once, Clock clock) {
		this.programmes = programmes;
		this.targets = targets;
		this.once = once;
		this.clock = clock;
	}

	/**
	 * Enters a target; the same request enters one.
	 * @throws ProgrammeRule if the programme is closed
	 */
	public void enter(UUID commandId, SignedIn by, ProgrammeId programme, TargetDetails details) {
		guardOpen(programme);
		this.once.perform(commandId, by,
				() -> this.targets.save(new Target(programme, details)).id().value().toString());
	}

	/**
	 * Changes a target.
	 * @throws ChangedMeanwhile if someone else changed it since that version
	 * @throws ProgrammeRule if the programme is closed
	 */
	public void edit(ProgrammeId programme, TargetId id, int version, TargetDetails details) {
		Target target = get(programme, id);
		if (target.version() != version) {
			throw new ChangedMeanwhile();
		}
		target.edit(details);
		this.targets.save(target);
	}

	/** Takes a target out; what was recorded of it stays in the audit trail. */
	public void strike(ProgrammeId programme, TargetId id) {
		Target target = get(programme, id);
		target.strike();
		this.targets.save(target);
	}

	/**
	 * A value reached.
	 *
	 * @param on the day it was reached
	 * @param evidence the report or document that says so
	 */
	public record Reached(UUID commandId, SignedIn by, @Nullable BigDecimal value, @Nullable LocalDate on,
			String evidence) {
	}

	/**
	 * Records a value reached; the same request records one.
	 * @throws ProgrammeRule if it lacks its value, its day or its evidence
	 */
	public void record(ProgrammeId programme, TargetId id, Reached reached) {
		Target target = get(programme, id);
		Instant now = this.clock.instant();
		BigDecimal value = reached.value();
		LocalDate on = reached.on();
		if (value == null || value.abs().precision() - value.scale() > 15) {
			throw ProgrammeRule.actualValue();
		}
		if (on == null || on.isAfter(Days.of(now))) {
			throw ProgrammeRule.actualDay();
		}
		String evidence = reached.evidence().strip();
		if (evidence.isEmpty() || evidence.length() > LONGEST_EVIDENCE) {
			throw ProgrammeRule.evidence();
		}
		this.once.perform(reached.commandId(), reached.by(), () -> {
			target.reached(new Target.Actual(value, on, evidence, reached.by().account().value(), now));
			return this.targets.save(target).id().value().toString();
		});
	}

	private Target get(ProgrammeId programme, TargetId id) {
		guardOpen(programme);
		return this.targets.findByIdAndProgramme(id, programme).orElseThrow(() -> new Missing("target " + id.value()));
	}

	private void guardOpen(ProgrammeId programme) {
		this.programmes.findById(programme)
			.orElseThrow(() -> new Missing("programme " + programme.value()))
			.guardOpen();
	}

}
