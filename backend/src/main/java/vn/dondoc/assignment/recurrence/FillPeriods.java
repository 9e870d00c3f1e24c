package vn.dondoc.assignment.recurrence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.obligation.FurtherPeriods;
import vn.dondoc.system.Ids;

/**
 * Enters every period that has begun, whether or not the last one was done; also those
 * that began while the program was down.
 */
@Component
public class FillPeriods implements FurtherPeriods {

	private static final Logger LOG = LoggerFactory.getLogger(FillPeriods.class);

	private static final int AT_ONCE = 100;

	private final RecurringRows rows;

	private final OpenPeriods openPeriods;

	private final TransactionOperations transactions;

	private final Clock clock;

	FillPeriods(RecurringRows rows, OpenPeriods openPeriods, TransactionOperations transactions, Clock clock) {
		this.rows = rows;
		this.openPeriods = openPeriods;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public int begin(ObligationId recurring, LocalDate issuedOn, Author author) {
		this.rows.begin(recurring, issuedOn);
		return this.openPeriods.open(recurring, author);
	}

	/**
	 * Answers how many assignments it entered, each obligation on its own: one that fails
	 * keeps no other from its periods.
	 */
	public int fill() {
		LocalDate today = LocalDate.now(this.clock);
		int entered = 0;
		List<ObligationId> some = this.rows.begunBy(today, null, AT_ONCE);
		while (!some.isEmpty()) {
			entered += some.stream().mapToInt(this::fill).sum();
			some = this.rows.begunBy(today, some.get(some.size() - 1), AT_ONCE);
		}
		return entered;
	}

	private int fill(ObligationId obligation) {
		int all = 0;
		try {
			int some = open(obligation);
			while (some > 0) {
				all += some;
				some = open(obligation);
			}
		}
		catch (RuntimeException ex) {
			LOG.error("The periods of obligation {} could not be entered", obligation.value(), ex);
		}
		return all;
	}

	private int open(ObligationId obligation) {
		Author nobody = new Author(Author.NOBODY, null, Author.Entry.DIRECT, null, Ids.next());
		Integer entered = this.transactions.execute((status) -> this.openPeriods.open(obligation, nobody));
		return (entered != null) ? entered : 0;
	}

}
