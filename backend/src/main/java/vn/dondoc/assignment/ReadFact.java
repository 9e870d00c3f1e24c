package vn.dondoc.assignment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.organisation.AgencyId;

/**
 * A fact read as the columns of its row. As entities they would be kept and looked over
 * until the transaction ends, which for the facts of a long list costs more than reading.
 */
final class ReadFact {

	static final String COLUMNS = "row.key.assignment.value, row.key.seq, row.effectiveAt, row.recordedAt,"
			+ " row.account.value, row.forAgency.value, row.entry, row.evidence, row.commandId, row.kind, row.payload";

	private ReadFact() {
	}

	static AssignmentId assignment(@Nullable Object[] row) {
		return new AssignmentId((UUID) told(row, 0));
	}

	static Fact fact(@Nullable Object[] row) {
		return new Fact((Integer) told(row, 1), (Instant) told(row, 2), (Instant) told(row, 3), author(row),
				FactText.payload((FactKind) told(row, 9), (String) told(row, 10)));
	}

	private static Author author(@Nullable Object[] row) {
		UUID agency = (UUID) row[5];
		return new Author(new AccountId((UUID) told(row, 4)), (agency != null) ? new AgencyId(agency) : null,
				(Author.Entry) told(row, 6), (String) row[7], (UUID) told(row, 8));
	}

	private static Object told(@Nullable Object[] row, int column) {
		return Objects.requireNonNull(row[column]);
	}

}
