package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.DefaultMessageSourceResolvable;

import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Days;

/** A rule about assignments that a request broke; each rule has its name here. */
public final class RefusedDeed extends BrokenRule {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm").withZone(Days.VIETNAM);

	private final @Nullable String field;

	private final boolean conflict;

	private RefusedDeed(String rule, @Nullable String field, boolean conflict, Object... arguments) {
		super("assignment.error." + rule, arguments);
		this.field = field;
		this.conflict = conflict;
	}

	/** The assignment is in a state in which nobody can do this. */
	static RefusedDeed notPossibleNow(WorkflowState state) {
		return new RefusedDeed("not-possible-now", null, true,
				new DefaultMessageSourceResolvable("assignment.state." + state.name()));
	}

	/** The same, of what is held with others. */
	public static RefusedDeed notPossible(WorkflowState state) {
		return notPossibleNow(state);
	}

	/** The Office recorded an agency's deed without saying when and on what evidence. */
	static RefusedDeed evidenceNeeded() {
		return new RefusedDeed("evidence-needed", "evidence", false);
	}

	/** Only the Office may record something as of an earlier day. */
	static RefusedDeed onlyTheOfficeEntersLater() {
		return new RefusedDeed("only-office-enters-later", "on", false);
	}

	static RefusedDeed dayToCome() {
		return new RefusedDeed("day-to-come", "on", false);
	}

	static RefusedDeed dayBeforeIssue(LocalDate issuedOn) {
		return new RefusedDeed("day-before-issue", "on", false, Days.print(issuedOn));
	}

	/** The deed follows what happened at the earliest instant it can be dated. */
	static RefusedDeed before(Instant dated, Instant earliest) {
		String day = Days.print(Days.of(earliest));
		if (!Days.of(dated).equals(Days.of(earliest))) {
			return new RefusedDeed("before-day", "on", false, day);
		}
		Instant wholeMinute = earliest.plus(1, ChronoUnit.MINUTES).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
		return new RefusedDeed("before-hour", "time", false, day, HOUR.format(wholeMinute));
	}

	/** The assignment never stood where the deed needs it. */
	static RefusedDeed outOfOrder() {
		return new RefusedDeed("out-of-order", "on", false);
	}

	/** A text or choice the deed cannot go without. */
	public static RefusedDeed needed(String field) {
		return new RefusedDeed(field + "-needed", field, false);
	}

	/** The text, where there is any; otherwise the deed is refused. */
	public static String unlessGiven(String field, @Nullable String text) {
		if (text == null || text.isBlank()) {
			throw needed(field);
		}
		return text.strip();
	}

	/** Any other rule about one field, by its message key's last part. */
	public static RefusedDeed about(@Nullable String field, String rule, Object... arguments) {
		return new RefusedDeed(rule, field, false, arguments);
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

	@Override
	public boolean conflict() {
		return this.conflict;
	}

}
