package vn.dondoc.testing;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that a piece of work sends to the database from this thread. */
public final class CountedQueries {

	private CountedQueries() {
	}

	/** How many statements the work sends; a batch counts once. */
	public static long of(Runnable work) {
		QueryCountHolder.clear();
		work.run();
		return QueryCountHolder.getGrandTotal().getTotal();
	}

	static class Wrapper implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof DataSource dataSource)
					? ProxyDataSourceBuilder.create(dataSource).countQuery().build() : bean;
		}

	}

}
