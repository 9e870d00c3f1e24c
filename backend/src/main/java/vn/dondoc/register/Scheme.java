package vn.dondoc.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * An item of the yearly work programme with its own count of done and total.
 *
 * @param leadAgency value of the {@link AgencyId} that answers for it
 * @param milestones steps on the way, one a line as {@link Milestone} writes them
 * @param completingNumber number and notation of the document that completed it
 */
@Embeddable
public record Scheme(String title, @Column(name = "lead_agency_id") UUID leadAgency, LocalDate dueOn,
		@Nullable String completingNumber, @Nullable LocalDate completingDate, @Nullable LocalDate completedOn,
		@JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Nullable String milestones) implements Registered {

	public Scheme {
		title = title.strip();
		completingNumber = Registered.tidy(completingNumber);
		milestones = Milestone.write(Milestone.read(milestones));
	}

	/** One without steps on the way. */
	public Scheme(String title, UUID leadAgency, LocalDate dueOn, @Nullable String completingNumber,
			@Nullable LocalDate completingDate, @Nullable LocalDate completedOn) {
		this(title, leadAgency, dueOn, completingNumber, completingDate, completedOn, null);
	}

	/** The steps on the way, by their days. */
	public List<Milestone> steps() {
		return Milestone.read(this.milestones);
	}

	/** The first step still to be reached. */
	public Optional<Milestone> nextMilestone() {
		return steps().stream().filter(Milestone::open).findFirst();
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
		return Registered.joined(this.title, this.completingNumber, this.milestones);
	}

	@Override
	public Map<String, Object> said() {
		Map<String, Object> said = new TreeMap<>(
				Map.of("title", this.title, "lead", this.leadAgency.toString(), "dueOn", this.dueOn.toString()));
		Register.put(said, "completingNumber", this.completingNumber);
		Register.put(said, "completingDate", this.completingDate);
		Register.put(said, "completedOn", this.completedOn);
		Register.put(said, "milestones", this.milestones);
		return said;
	}

}
