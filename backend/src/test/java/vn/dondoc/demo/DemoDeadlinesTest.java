package vn.dondoc.demo;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.deadline.RulesChanged;
import vn.dondoc.testing.OnDemo;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The deadlines of the demo are those that their words and the shipped rules make. */
@OnDemo
@SpringBootTest
@AutoConfigureMockMvc
class DemoDeadlinesTest {

	@Test
	void computedAgainNoDeadlineIsAnotherOne(@Autowired TestClock clock, @Autowired LoadDemo loadDemo,
			@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events,
			@Autowired PendingRevisions pending) {
		clock.setTo(LocalDateTime.of(2026, 6, 15, 8, 30));
		if (loadDemo.possible()) {
			loadDemo.load(System.out, DemoBrowserTest.NOT_YET);
		}

		transaction.executeWithoutResult((status) -> events.publishEvent(new RulesChanged("2026")));

		assertThat(pending.count()).isZero();
	}

}
