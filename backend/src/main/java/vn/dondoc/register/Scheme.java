package vn.dondoc.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * An item of the yearly work programme with its own count of done and total.
 *
 * @param leadAgency value of the {@link AgencyId} that answers for it
 * @param completingNumber number and notation of the document that completed it
 */
@Embeddable
public record Scheme(String title, @Column(name = "lead_agency_id") UUID leadAgency, LocalDate dueOn,
		@Nullable String completingNumber, @Nullable LocalDate completingDate,
		@Nullable LocalDate completedOn) implements Registered {

	public Scheme {
		title = title.strip();
		completingNumber = Registered.tidy(completingNumber);
	}

	public AgencyId lead() {
		return new AgencyId(this.leadAgency);
	}

	@Override
	public LocalDate day() {
		return this.dueOn;
	}

	@Override
	public String words() {
		return Registered.joined(this.title, this.completingNumber);
	}

	@Override
	public Map<String, Object> said() {
		Map<String, Object> said = new TreeMap<>(
				Map.of("title", this.title, "lead", this.leadAgency.toString(), "dueOn", this.dueOn.toString()));
		Register.put(said, "completingNumber", this.completingNumber);
		Register.put(said, "completingDate", this.completingDate);
		Register.put(said, "completedOn", this.completedOn);
		return said;
	}

}
