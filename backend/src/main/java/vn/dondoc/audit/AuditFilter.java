package vn.dondoc.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are looked for; what is not said does not narrow.
 *
 * @param person a part of the doer's name
 * @param action the first words of what was done: {@code assignment}, or
 * {@code assignment.confirmed}
 * @param subject the identifier of the thing, or its kind
 * @param address a part of the address it was done from
 */
public record AuditFilter(@Nullable String person, @Nullable String action, @Nullable String subject,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String address) {

	public AuditFilter {
		person = tidy(person);
		action = tidy(action);
		subject = tidy(subject);
		address = tidy(address);
	}

	/** What it says, by name. */
	public Map<String, String> said() {
		Map<String, String> said = new LinkedHashMap<>();
		put(said, "person", this.person);
		put(said, "action", this.action);
		put(said, "subject", this.subject);
		put(said, "from", this.from);
		put(said, "to", this.to);
		put(said, "address", this.address);
		return said;
	}

	private static void put(Map<String, String> said, String name, @Nullable Object value) {
		if (value != null) {
			said.put(name, value.toString());
		}
	}

	private static @Nullable String tidy(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
