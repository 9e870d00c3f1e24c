package vn.dondoc.testing;

import java.util.Locale;
import java.util.UUID;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Opens a database for a test's context, lets its queries be counted and its clock be
 * set, and drops the database with the context. Equal for tests that may share it.
 */
record TestDatabase(OwnDatabase.Kind kind, String owner) implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		OpenDatabase database = open();
		// registered first, hence closed last: after the pool
		beans.registerDisposableBean("testDatabase", database::close);
		beans.addBeanPostProcessor(new CountedQueries.Wrapper());
		TestClock.register(beans);
		TestPropertyValues
			.of("spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.user(),
					"spring.datasource.password=" + database.password(), "spring.datasource.hikari.maximum-pool-size=6",
					"spring.datasource.hikari.minimum-idle=1", "spring.test.database.replace=none",
					"dondoc.home=target/home-" + database.name(), "dondoc.audit.seal-every=P1D", "dondoc.jobs=false")
			.applyTo(context);
	}

	private OpenDatabase open() {
		String name = "dondoc_" + UUID.randomUUID().toString().substring(0, 8) + "_" + shortened();
		return switch (this.kind) {
			case H2 -> OpenDatabase.h2(name);
			case MYSQL -> MysqlServer.require().create(name);
		};
	}

	private String shortened() {
		String simple = this.owner.substring(this.owner.lastIndexOf('.') + 1);
		String lower = simple.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return lower.substring(0, Math.min(40, lower.length()));
	}

}
