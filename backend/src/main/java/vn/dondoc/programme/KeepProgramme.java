package vn.dondoc.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;

/** The Office enters a programme, changes it, closes it. */
@Service
@Transactional
public class KeepProgramme {

	private final ProgrammeRegister register;

	private final Once once;

	private final Clock clock;

	KeepProgramme(ProgrammeRegister register, Once once, Clock clock) {
		this.register = register;
		this.once = once;
		this.clock = clock;
	}

	/**
	 * Enters a programme; the same request enters one.
	 * @throws ProgrammeRule if another bears the name
	 */
	public ProgrammeId enter(UUID commandId, SignedIn by, ProgrammeDetails details) {
		return new ProgrammeId(UUID.fromString(this.once.perform(commandId, by, () -> {
			Programme programme = new Programme(details);
			guardName(programme.id(), details);
			return this.register.save(programme).id().value().toString();
		})));
	}

	/**
	 * Changes a programme.
	 * @throws ChangedMeanwhile if someone else changed it since that version
	 * @throws ProgrammeRule if it is closed, or another bears the name
	 */
	public void edit(ProgrammeId id, int version, ProgrammeDetails details) {
		Programme programme = get(id);
		if (programme.version() != version) {
			throw new ChangedMeanwhile();
		}
		guardName(id, details);
		programme.edit(details);
		this.register.save(programme);
	}

	public void close(ProgrammeId id) {
		Programme programme = get(id);
		programme.close(LocalDate.now(this.clock));
		this.register.save(programme);
	}

	public void reopen(ProgrammeId id) {
		Programme programme = get(id);
		programme.reopen();
		this.register.save(programme);
	}

	/**
	 * The programme as a value of the assignments that are put into it.
	 * @throws ProgrammeRule if it is closed
	 */
	@Transactional(readOnly = true)
	public Dimension.Value value(ProgrammeId id) {
		Programme programme = get(id);
		programme.guardOpen();
		return new Dimension.Value(id.value(), programme.view().details().name(), null);
	}

	private void guardName(ProgrammeId id, ProgrammeDetails details) {
		if (this.register.existsByNameAndIdNot(details.name(), id)) {
			throw ProgrammeRule.nameTaken();
		}
	}

	private Programme get(ProgrammeId id) {
		return this.register.findById(id).orElseThrow(() -> new Missing("programme " + id.value()));
	}

}
