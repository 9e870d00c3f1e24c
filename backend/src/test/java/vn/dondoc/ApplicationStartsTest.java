package vn.dondoc;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The rooms fit together: Liquibase makes the schema, Hibernate finds it right. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:starts;DB_CLOSE_DELAY=-1")
class ApplicationStartsTest {

	@Autowired
	ApplicationContext context;

	@Test
	void startsOnAnEmptyDatabase() {
		assertThat(this.context.getBeansOfType(java.time.Clock.class)).hasSize(1);
	}

}
