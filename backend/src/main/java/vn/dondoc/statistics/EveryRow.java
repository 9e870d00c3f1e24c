package vn.dondoc.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;

/**
 * All rows behind a number one after another, so that a list of any length can be written
 * away. Which they are is asked once; they are read some at a time, each time in a
 * transaction of its own, with which what was read is let go.
 */
@Component
public class EveryRow {

	private static final int CHUNK = 500;

	private final Selections selections;

	private final Rows rows;

	private final ShownRows shown;

	private final TransactionTemplate apart;

	EveryRow(Selections selections, Rows rows, ShownRows shown, PlatformTransactionManager transactions) {
		this.selections = selections;
		this.rows = rows;
		this.shown = shown;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.apart.setReadOnly(true);
	}

	/** Hands over each row once, in order, while no transaction is held. */
	public void each(RowsQuery query, Sight sight, RowOrder order, Consumer<Row> work) {
		each(query, sight, order, CHUNK, work);
	}

	void each(RowsQuery query, Sight sight, RowOrder order, int atOnce, Consumer<Row> work) {
		Asked asked = apart(() -> this.selections.asked(query.question(), sight));
		Map<AssignmentId, ItemId> chunk = new LinkedHashMap<>();
		apart(() -> this.rows.found(asked, query, order, 0, Integer.MAX_VALUE)).forEach((assignment, item) -> {
			chunk.put(assignment, item);
			if (chunk.size() == atOnce) {
				shown(asked, chunk).forEach(work);
				chunk.clear();
			}
		});
		shown(asked, chunk).forEach(work);
	}

	private List<Row> shown(Asked asked, Map<AssignmentId, ItemId> chunk) {
		return apart(() -> this.shown.of(asked, chunk));
	}

	private <T> T apart(Supplier<T> asked) {
		return this.apart.execute((status) -> asked.get());
	}

}
