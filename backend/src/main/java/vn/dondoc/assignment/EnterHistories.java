package vn.dondoc.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/**
 * Enters assignments whose whole history is known already, many at once; each row is
 * folded from the facts as if they had been added one by one.
 */
@Component
public class EnterHistories {

	private final ManyRows assignments;

	private final ManyRows participants;

	private final ManyRows facts;

	private final ManyRows dimensions;

	private final ApplicationEventPublisher events;

	EnterHistories(JdbcTemplate jdbc, ApplicationEventPublisher events) {
		this.assignments = new ManyRows(jdbc, "assignment", List.of("id", "item_id", "obligation_id", "period_start",
				"fan_agency_id", "lead_agency_id", "state", "version", "last_seq"));
		this.participants = new ManyRows(jdbc, "participant", List.of("assignment_id", "agency_id"));
		this.facts = new ManyRows(jdbc, "fact", FactColumns.NAMES);
		this.dimensions = new ManyRows(jdbc, "dimension", DimensionRows.NAMES);
		this.events = events;
	}

	/**
	 * One assignment and all that happened to it.
	 *
	 * @param facts in the order they were recorded, the issue first
	 */
	public record History(AssignmentId id, Assignment.Origin origin, List<Fact> facts) {

		public History {
			facts = List.copyOf(facts);
		}

		private @Nullable Object[] row() {
			Standing standing = Standing.asOf(this.facts, Instant.MAX, DoneBasis.SUBMITTED).orElseThrow();
			AgencyId first = ((FactPayload.Issued) this.facts.get(0).payload()).lead();
			return new @Nullable Object[] { bytes(), Ids.bytes(this.origin.item().value()),
					Ids.bytes(this.origin.obligation().value()), this.origin.periodStart(), Ids.bytes(first.value()),
					Ids.bytes(standing.position().lead().value()), standing.state().name(), this.facts.size() - 1,
					this.facts.size() };
		}

		private Stream<@Nullable Object[]> participantRows() {
			return this.origin.cooperating()
				.stream()
				.map((agency) -> new @Nullable Object[] { bytes(), Ids.bytes(agency.value()) });
		}

		private Stream<@Nullable Object[]> factRows() {
			return this.facts.stream().map((fact) -> FactColumns.of(this.id, fact));
		}

		private Stream<@Nullable Object[]> dimensionRows() {
			return DimensionRows.of(this.id, this.facts).stream();
		}

		private byte[] bytes() {
			return Ids.bytes(this.id.value());
		}

	}

	/** Enters them; their items and obligations are there already. */
	@Transactional
	public void enter(List<History> histories) {
		this.assignments.insert(histories.stream().map(History::row).toList());
		this.participants.insert(histories.stream().flatMap(History::participantRows).toList());
		this.facts.insert(histories.stream().flatMap(History::factRows).toList());
		this.dimensions.insert(histories.stream().flatMap(History::dimensionRows).toList());
		this.events.publishEvent(new HistoriesEntered(histories));
	}

}
