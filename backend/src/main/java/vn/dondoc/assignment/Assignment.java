package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.AgencyId;

/**
 * One agency's job in one period. Its row folds the workflow state and the lead out of
 * its facts, for lists and for locking; whether it is late is never kept.
 */
@Entity
public class Assignment {

	/** The period of an obligation that does not recur. */
	public static final LocalDate SINGLE = LocalDate.of(1, 1, 1);

	/** No period begins earlier. */
	public static final LocalDate EARLIEST_PERIOD = LocalDate.of(1945, 1, 1);

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private AssignmentId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "item_id"))
	private ItemId item;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "obligation_id"))
	private ObligationId obligation;

	private LocalDate periodStart;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "fan_agency_id"))
	private AgencyId fanAgency;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "lead_agency_id"))
	private AgencyId leadAgency;

	@Enumerated(EnumType.STRING)
	@Column(length = 40)
	private WorkflowState state = WorkflowState.ISSUED;

	@Version
	@Column(name = "version")
	private @Nullable Integer rowVersion;

	private int lastSeq;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "assignment_id", insertable = false, updatable = false)
	@OrderBy("key.seq")
	private List<FactRow> facts = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "participant", joinColumns = @JoinColumn(name = "assignment_id"))
	private Set<Participant> participants = new LinkedHashSet<>();

	@Transient
	private final List<Fact> unsaved = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Assignment() {
	}

	/** Begins with the fact that it was issued. */
	public Assignment(Origin origin, FactPayload.Issued issued, Stamp stamp) {
		this(origin, issued.lead(), issued, stamp);
	}

	/**
	 * Begins a further period of what an agency was first given, whoever leads it now.
	 */
	public Assignment(Origin origin, AgencyId fanAgency, FactPayload.Issued issued, Stamp stamp) {
		this.id = AssignmentId.next();
		this.item = origin.item();
		this.obligation = origin.obligation();
		this.periodStart = origin.periodStart();
		this.fanAgency = fanAgency;
		this.leadAgency = issued.lead();
		origin.cooperating().stream().map(Participant::new).forEach(this.participants::add);
		apply(issued, stamp);
	}

	/** Where an assignment comes from, and who is to help. */
	public record Origin(ItemId item, ObligationId obligation, LocalDate periodStart, List<AgencyId> cooperating) {
	}

	/** Adds what is known of it from the beginning, before it is saved. */
	public void begin(FactPayload.DimensionSet dimension, Stamp stamp) {
		apply(dimension, stamp);
	}

	/**
	 * Adds what a deed leads to.
	 * @throws RefusedDeed if the state does not allow the deed, or not on the day it is
	 * dated
	 */
	public void does(AssignmentDeed deed, FactPayload payload, Stamp stamp) {
		admit(deed);
		if (stamp.effectiveAt().isBefore(now().position().issuedAt()) && !payload.corrects()) {
			throw RefusedDeed.dayBeforeIssue(issuedOn());
		}
		new Sequel(facts(), deed, payload, stamp).guard();
		apply(payload, stamp);
	}

	/**
	 * Asks whether the state allows a deed.
	 * @throws RefusedDeed if it does not
	 */
	void admit(AssignmentDeed deed) {
		if (!deed.possibleIn(this.state)) {
			throw RefusedDeed.notPossibleNow(this.state);
		}
	}

	private void apply(FactPayload payload, Stamp stamp) {
		Fact fact = new Fact(this.lastSeq + 1, stamp.effectiveAt(), stamp.recordedAt(), stamp.author(), payload);
		this.facts.add(new FactRow(this.id, fact));
		this.lastSeq = fact.seq();
		Standing standing = now();
		this.state = standing.state();
		this.leadAgency = standing.position().lead();
		cooperate(payload);
		this.participants.remove(new Participant(this.leadAgency));
		this.unsaved.add(fact);
	}

	private void cooperate(FactPayload payload) {
		if (payload instanceof FactPayload.CooperationAsked asked) {
			this.participants.add(new Participant(asked.agency()));
		}
		else if (payload instanceof FactPayload.CooperationHandedOver handed) {
			this.participants.remove(new Participant(handed.from()));
			Optional.ofNullable(handed.to()).map(Participant::new).ifPresent(this.participants::add);
		}
	}

	/** The standing with every fact told. */
	public Standing now() {
		return Standing.asOf(facts(), Instant.MAX, DoneBasis.SUBMITTED).orElseThrow();
	}

	/** The document's or meeting's date, as rectified. */
	public LocalDate issuedOn() {
		return LocalDate.ofInstant(now().position().issuedAt(), VIETNAM);
	}

	/** The day the first lead received it. */
	public LocalDate deliveredOn() {
		FactPayload.Issued issued = (FactPayload.Issued) this.facts.get(0).fact().payload();
		return issued.deliveredOn();
	}

	/** In the order they were recorded. */
	public List<Fact> facts() {
		return this.facts.stream().map(FactRow::fact).toList();
	}

	/** The facts added since it was loaded or last asked. */
	List<Fact> takeUnsaved() {
		List<Fact> taken = List.copyOf(this.unsaved);
		this.unsaved.clear();
		return taken;
	}

	/** How the agency somebody acts for stands to this assignment. */
	public Set<Relation> relationsOf(@Nullable AgencyId agency) {
		if (agency == null) {
			return Set.of();
		}
		if (this.leadAgency.equals(agency)) {
			return Set.of(Relation.LEAD);
		}
		boolean cooperates = this.participants.contains(new Participant(agency));
		return cooperates ? Set.of(Relation.COOPERATING) : Set.of();
	}

	/** Whether somebody may know that it exists. */
	public boolean knownTo(SignedIn someone) {
		return someone.isOffice() || someone.is(Role.LEADER) || !relationsOf(someone.agency()).isEmpty();
	}

	public AssignmentId id() {
		return this.id;
	}

	public ItemId item() {
		return this.item;
	}

	public ObligationId obligation() {
		return this.obligation;
	}

	public LocalDate periodStart() {
		return this.periodStart;
	}

	/**
	 * Whether there are other periods of it. What a database tells of the year 1 depends
	 * on the calendar it keeps.
	 */
	public boolean recurs() {
		return this.periodStart.getYear() >= EARLIEST_PERIOD.getYear();
	}

	/** The agency it was first given to. */
	public AgencyId fanAgency() {
		return this.fanAgency;
	}

	/** The agency the result is counted for now. */
	public AgencyId leadAgency() {
		return this.leadAgency;
	}

	public WorkflowState state() {
		return this.state;
	}

	/** Changes with every fact; what a form saw. */
	public int version() {
		return Objects.requireNonNull(this.rowVersion, "not saved yet");
	}

	public Set<Participant> participants() {
		return Set.copyOf(this.participants);
	}

}
