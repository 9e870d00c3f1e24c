package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to the statements of a piece of work and asks the database for their plans. */
final class Plans implements BeanPostProcessor, QueryExecutionListener {

	private final List<Asked> asked = new ArrayList<>();

	private boolean listening;

	private record Asked(String sql, Object[] values) {
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source).listener(this).build()
				: bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (this.listening) {
			queries.stream()
				.filter((query) -> query.getQuery().contains("stretch"))
				.forEach((query) -> this.asked.add(new Asked(query.getQuery(), values(query))));
		}
	}

	private static Object[] values(QueryInfo query) {
		return query.getParametersList()
			.stream()
			.flatMap(List::stream)
			.map(ParameterSetOperation::getArgs)
			.map((arguments) -> arguments[1])
			.toArray();
	}

	/**
	 * One line per table of each statement on stretches: how it is read, by which index,
	 * how many rows.
	 */
	List<String> of(Runnable work, JdbcTemplate jdbc) {
		this.asked.clear();
		this.listening = true;
		work.run();
		this.listening = false;
		return this.asked.stream().flatMap((statement) -> explain(statement, jdbc).stream()).toList();
	}

	private static List<String> explain(Asked statement, JdbcTemplate jdbc) {
		return jdbc.query("explain format=traditional " + statement.sql(),
				(row, number) -> String.format(Locale.ROOT, "%s: %s by %s, %s rows, %s", row.getString("table"),
						row.getString("type"), row.getString("key"), row.getString("rows"), row.getString("Extra")),
				statement.values());
	}

}
