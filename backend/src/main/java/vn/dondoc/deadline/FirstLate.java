package vn.dondoc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.setting.Settings;

/** Computes the first late instant with today's calendar and settings. */
@Component
public class FirstLate {

	private final Calendars calendars;

	private final Settings settings;

	FirstLate(Calendars calendars, Settings settings) {
		this.calendars = calendars;
		this.settings = settings;
	}

	/**
	 * Empty for no deadline, for words that fix no instant, and while the day they run
	 * from is unknown.
	 */
	public Optional<Instant> of(@Nullable Deadline deadline, Starts starts) {
		return (deadline != null) ? rules().firstLate(deadline, starts) : Optional.empty();
	}

	/** By the calendar and the settings of this moment, for many deadlines. */
	public BiFunction<Deadline, Starts, Optional<Instant>> forMany() {
		return rules()::firstLate;
	}

	/**
	 * By the rules and the calendar as shipped, for where no installation has its own.
	 */
	public static Optional<Instant> asShipped(Deadline deadline, Starts starts) {
		return new DeadlineRules(new WorkingCalendar(Map.of(), Map.of()), true, false).firstLate(deadline, starts);
	}

	/** The last days in time of several deadlines at once, of those that have one. */
	public Map<Deadline, LocalDate> lastDays(Collection<? extends Deadline> deadlines, Starts starts) {
		DeadlineRules rules = rules();
		Map<Deadline, LocalDate> days = new HashMap<>();
		for (Deadline deadline : deadlines) {
			rules.firstLate(deadline, starts).ifPresent((instant) -> days.put(deadline, lastDay(instant)));
		}
		return days;
	}

	/** A period of a recurring deadline, known by the day it begins. */
	public record Period(LocalDate start, Instant firstLateAt) {
	}

	/** The periods that are still in time on a day, in their order. */
	public Stream<Period> periods(Deadline.Recurring recurring, LocalDate day) {
		DeadlineRules rules = rules();
		return rules.from(recurring, day)
			.map((occurrence) -> new Period(occurrence.periodStart(), rules.firstLate(recurring, occurrence)));
	}

	/** The last day that is still, at least in part, on time. */
	public static LocalDate lastDay(Instant firstLateAt) {
		return LocalDate.ofInstant(firstLateAt.minusNanos(1000), DeadlineRules.VIETNAM);
	}

	private DeadlineRules rules() {
		return new DeadlineRules(this.calendars.current(), this.settings.get(DeadlineSettings.BEFORE_EXCLUDES_THE_DAY),
				this.settings.get(DeadlineSettings.FIXED_DATES_ROLL));
	}

}
