package vn.dondoc.statistics;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;

/**
 * All rows behind a number one after another, so that a list of any length can be written
 * away. Which they are is asked once; they are read some at a time, each time in a
 * transaction of its own, with which what was read is let go. While some are written the
 * next are read.
 */
@Component
public class EveryRow {

	private static final int CHUNK = 1000;

	private final Selections selections;

	private final Rows rows;

	private final ShownRows shown;

	private final TransactionTemplate apart;

	private final AsyncTaskExecutor readers = new SimpleAsyncTaskExecutor("rows-ahead-");

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
		Iterator<Map.Entry<AssignmentId, ItemId>> found = apart(
				() -> this.rows.found(asked, query, order, 0, Integer.MAX_VALUE))
			.entrySet()
			.iterator();
		Future<List<Row>> next = ahead(asked, found, atOnce);
		for (List<Row> rows = come(next); !rows.isEmpty(); rows = come(next)) {
			next = ahead(asked, found, atOnce);
			rows.forEach(work);
		}
	}

	private Future<List<Row>> ahead(Asked asked, Iterator<Map.Entry<AssignmentId, ItemId>> found, int atOnce) {
		Map<AssignmentId, ItemId> chunk = new LinkedHashMap<>();
		while (chunk.size() < atOnce && found.hasNext()) {
			Map.Entry<AssignmentId, ItemId> one = found.next();
			chunk.put(one.getKey(), one.getValue());
		}
		return this.readers.submit(() -> apart(() -> this.shown.of(asked, chunk)));
	}

	private static List<Row> come(Future<List<Row>> next) {
		try {
			return next.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while rows were read", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Rows could not be read", ex.getCause());
		}
	}

	private <T> T apart(Supplier<T> asked) {
		return this.apart.execute((status) -> asked.get());
	}

}
