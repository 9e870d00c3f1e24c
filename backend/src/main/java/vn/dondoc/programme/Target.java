package vn.dondoc.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.dondoc.account.AccountId;
import vn.dondoc.organisation.AgencyId;

/** A value a programme is to reach, and the values reached so far. */
@Entity
@Table(name = "programme_target")
class Target extends AbstractAggregateRoot<Target> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private TargetId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "programme_id"))
	private ProgrammeId programme;

	private String name;

	@Enumerated(EnumType.STRING)
	@Column(length = 40)
	private TargetDetails.Direction direction;

	@Column(name = "target_value")
	private BigDecimal value;

	private @Nullable String unit;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "agency_id"))
	private @Nullable AgencyId agency;

	private boolean struck;

	@ElementCollection
	@CollectionTable(name = "programme_actual", joinColumns = @JoinColumn(name = "target_id"))
	@OrderColumn(name = "seq")
	@BatchSize(size = 200)
	private List<Actual> actuals = new ArrayList<>();

	@Version
	@Column(name = "version")
	private @Nullable Integer version;

	/** A value reached, of which day, on what evidence, and who recorded it when. */
	@Embeddable
	record Actual(@Column(name = "actual_value") BigDecimal value, @Column(name = "on_date") LocalDate on,
			String evidence, UUID accountId, Instant recordedAt) {
	}

	@SuppressWarnings("NullAway.Init")
	protected Target() {
	}

	Target(ProgrammeId programme, TargetDetails details) {
		this.id = TargetId.next();
		this.programme = programme;
		enter(details);
		registerEvent(ProgrammeChanged.ofTarget("entered", programme, plain()));
	}

	void edit(TargetDetails details) {
		enter(details);
		registerEvent(ProgrammeChanged.ofTarget("edited", this.programme, plain()));
	}

	/** It no longer counts; what was recorded stays. */
	void strike() {
		this.struck = true;
		registerEvent(ProgrammeChanged.ofTarget("struck", this.programme, plain()));
	}

	void reached(Actual actual) {
		this.actuals.add(actual);
		registerEvent(ProgrammeChanged.ofTarget("actual-recorded", this.programme, Map.of("target", this.name, "value",
				actual.value().toPlainString(), "on", actual.on().toString(), "evidence", actual.evidence())));
	}

	private void enter(TargetDetails details) {
		this.name = details.name();
		this.direction = details.direction();
		this.value = details.value();
		this.unit = details.unit();
		this.agency = details.agency();
	}

	private Map<String, String> plain() {
		return Map.of("target", this.name, "value", this.value.toPlainString(), "unit",
				(this.unit != null) ? this.unit : "");
	}

	TargetId id() {
		return this.id;
	}

	ProgrammeId programme() {
		return this.programme;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	/** The newest day's value first; of one day the one recorded last. */
	TargetView view(Map<AccountId, String> people) {
		List<TargetView.Reached> reached = new ArrayList<>();
		this.actuals.forEach((one) -> reached.add(0, new TargetView.Reached(one.value(), one.on(), one.evidence(),
				people.getOrDefault(new AccountId(one.accountId()), ""), one.recordedAt())));
		reached.sort(Comparator.comparing(TargetView.Reached::on).reversed());
		return new TargetView(this.id, new TargetDetails(this.name, this.direction, this.value, this.unit, this.agency),
				reached, version());
	}

	List<AccountId> recorders() {
		return this.actuals.stream().map((one) -> new AccountId(one.accountId())).toList();
	}

}
