package vn.dondoc.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Days;

/**
 * A step on the way to a scheme: what is to be there by a day, and when it was. Written
 * as people write it, "31/03/2026 Trình đề cương (xong 20/03/2026)".
 */
public record Milestone(LocalDate dueOn, String title, @Nullable LocalDate doneOn) {

	private static final Pattern WRITTEN = Pattern
		.compile("(\\d{1,2}/\\d{1,2}/\\d{4})[:\\s–-]+(.+?)(?:\\s*\\(xong\\s+(\\d{1,2}/\\d{1,2}/\\d{4})\\))?");

	/**
	 * Reads milestones, one a line or between semicolons, and orders them by their days.
	 * @throws RegisterRule.BadMilestone if one is not written so
	 */
	public static List<Milestone> read(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		return Arrays.stream(text.split("[;\\r\\n]+"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map(Milestone::one)
			.sorted((one, other) -> one.dueOn.compareTo(other.dueOn))
			.toList();
	}

	/** One a line; null where there are none. */
	static @Nullable String write(List<Milestone> milestones) {
		return milestones.isEmpty() ? null
				: milestones.stream().map(Milestone::written).collect(Collectors.joining("\n"));
	}

	/** Whether it is still to be reached. */
	public boolean open() {
		return this.doneOn == null;
	}

	private static Milestone one(String line) {
		Matcher written = WRITTEN.matcher(line);
		if (!written.matches()) {
			throw new RegisterRule.BadMilestone(line);
		}
		try {
			String done = written.group(3);
			return new Milestone(Days.read(written.group(1)), written.group(2).strip(),
					(done != null) ? Days.read(done) : null);
		}
		catch (DateTimeException noSuchDay) {
			throw new RegisterRule.BadMilestone(line);
		}
	}

	private String written() {
		return Days.print(this.dueOn) + " " + this.title
				+ ((this.doneOn != null) ? " (xong " + Days.print(this.doneOn) + ")" : "");
	}

}
