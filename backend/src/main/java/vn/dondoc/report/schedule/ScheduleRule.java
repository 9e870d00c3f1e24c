package vn.dondoc.report.schedule;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** The rules of schedules, one exception each. */
public abstract sealed class ScheduleRule extends BrokenRule {

	private final @Nullable String field;

	private ScheduleRule(@Nullable String field, String key, Object... arguments) {
		super(key, arguments);
		this.field = field;
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

	/** At least one working day lies between cut-off and sending. */
	public static final class NoSuchDay extends ScheduleRule {

		NoSuchDay() {
			super("workingDays", "report.schedule.rule.no-such-day", Schedule.MOST_DAYS);
		}

	}

	/** The decree closes no nine months. */
	public static final class NotClosedSo extends ScheduleRule {

		NotClosedSo() {
			super("closing", "report.rule.not-closed-so");
		}

	}

	/** The same report is not prepared twice. */
	public static final class ThereAlready extends ScheduleRule {

		ThereAlready() {
			super("part", "report.schedule.rule.there-already");
		}

	}

}
