package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

import vn.dondoc.organisation.former.FormerAgency;

/** An agency from its founding to its closing, with its names and its successors. */
@Entity
class Agency extends AbstractAggregateRoot<Agency> {

	static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

	static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private AgencyId id;

	private String identifier;

	@Enumerated(EnumType.STRING)
	private AgencyKind kind;

	private String province;

	private LocalDate validFrom;

	private LocalDate closedOn = OPEN_END;

	@ElementCollection
	@CollectionTable(name = "agency_name", joinColumns = @JoinColumn(name = "agency_id"))
	@OrderColumn(name = "seq")
	@BatchSize(size = 500)
	private List<AgencyName> names = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "agency_succession", joinColumns = @JoinColumn(name = "agency_id"))
	@OrderColumn(name = "seq")
	@BatchSize(size = 500)
	private List<Succession> successions = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Agency() {
	}

	Agency(AgencyIdentifier identifier, AgencyKind kind, String province, AgencyName name) {
		this.id = AgencyId.next();
		this.identifier = identifier.value();
		this.kind = kind;
		this.province = province;
		this.validFrom = name.from();
		this.names.add(name);
	}

	/** Says that the agency was entered by a person. */
	Agency announced() {
		announce(AgencyChanged.Change.REGISTERED, null);
		return this;
	}

	/** Corrects what was entered; the other names it is called by are replaced whole. */
	void correct(AgencyIdentifier newIdentifier, AgencyKind newKind, LocalDate newValidFrom, List<AgencyName> others) {
		if (!newValidFrom.isBefore(this.closedOn)) {
			throw AgencyRuleBroken.beginningAfterEnd();
		}
		this.identifier = newIdentifier.value();
		this.kind = newKind;
		this.validFrom = newValidFrom;
		this.names.removeIf((name) -> name.type() != AgencyName.Type.OFFICIAL);
		this.names.addAll(others);
		announce(AgencyChanged.Change.CORRECTED, null);
	}

	/** Corrects the spelling of the name in use; the old spelling is forgotten. */
	void correctName(String name, @Nullable String abbreviation) {
		AgencyName current = lastName();
		this.names.set(this.names.indexOf(current), AgencyName.official(name, abbreviation, current.from()));
	}

	/** The agency bears another name from that day on; the former one stays known. */
	void rename(String name, @Nullable String abbreviation, LocalDate on) {
		AgencyName current = lastName();
		if (!on.isAfter(current.from()) || !on.isBefore(this.closedOn)) {
			throw AgencyRuleBroken.renamedOutsideLife();
		}
		this.names.set(this.names.indexOf(current), current.until(on));
		this.names.add(AgencyName.official(name, abbreviation, on));
		announce(AgencyChanged.Change.RENAMED, on);
	}

	/** The agency ends on that day; its successors take over by subject. */
	void close(LocalDate on, List<Succession> successors) {
		if (this.closedOn.isBefore(OPEN_END)) {
			throw AgencyRuleBroken.alreadyClosed();
		}
		if (!on.isAfter(this.validFrom)) {
			throw AgencyRuleBroken.endBeforeBeginning();
		}
		closeQuietly(on, successors);
		announce(AgencyChanged.Change.CLOSED, on);
	}

	/** As shipped data close it: one event speaks for all of them. */
	void closeQuietly(LocalDate on, List<Succession> successors) {
		this.closedOn = on;
		this.successions.addAll(successors);
	}

	void call(AgencyName name) {
		this.names.add(name);
	}

	/** A person says that documents call it so, too. */
	void learn(AgencyName name) {
		call(name);
		announce(AgencyChanged.Change.CORRECTED, null);
	}

	AgencyId id() {
		return this.id;
	}

	String identifier() {
		return this.identifier;
	}

	AgencyKind kind() {
		return this.kind;
	}

	String province() {
		return this.province;
	}

	int version() {
		return Optional.ofNullable(this.version).orElse(0);
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	LocalDate closedOn() {
		return this.closedOn;
	}

	List<AgencyName> names() {
		return List.copyOf(this.names);
	}

	List<Succession> successions() {
		return List.copyOf(this.successions);
	}

	/** Who took over all of its work, or all that no other took. */
	Optional<AgencyId> heir() {
		List<Succession> whole = (this.successions.size() == 1) ? this.successions
				: this.successions.stream().filter((succession) -> succession.subject() == null).toList();
		return (whole.size() == 1) ? Optional.of(whole.get(0).successor()) : Optional.empty();
	}

	boolean openOn(LocalDate date) {
		return !date.isBefore(this.validFrom) && date.isBefore(this.closedOn);
	}

	/**
	 * The official name of that date: the first before its founding, the last after its
	 * end.
	 */
	AgencyName nameOn(LocalDate date) {
		return officialNames().stream()
			.filter((name) -> !name.from().isAfter(date))
			.reduce((earlier, later) -> later)
			.orElseGet(() -> officialNames().get(0));
	}

	AgencyView viewOn(LocalDate date) {
		AgencyName name = nameOn(date);
		return new AgencyView(this.id, this.identifier, this.kind, this.province, name.name(), name.abbreviation(),
				this.validFrom, this.closedOn.isBefore(OPEN_END) ? this.closedOn : null);
	}

	/** What is known of it until it is corrected or renamed. */
	FormerAgency asKnown() {
		return new FormerAgency(this.identifier, this.kind,
				officialNames().stream()
					.map((name) -> new FormerAgency.Name(name.name(), name.abbreviation(), name.from()))
					.toList());
	}

	private void announce(AgencyChanged.Change change, @Nullable LocalDate on) {
		registerEvent(new AgencyChanged(this.id, change, this.identifier, lastName().name(), on));
	}

	private AgencyName lastName() {
		List<AgencyName> official = officialNames();
		return official.get(official.size() - 1);
	}

	private List<AgencyName> officialNames() {
		return this.names.stream()
			.filter((name) -> name.type() == AgencyName.Type.OFFICIAL)
			.sorted(Comparator.comparing(AgencyName::from))
			.toList();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Agency agency && this.id.equals(agency.id);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.id);
	}

}
