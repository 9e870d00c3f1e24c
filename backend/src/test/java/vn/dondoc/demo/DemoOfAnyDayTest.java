package vn.dondoc.demo;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The weeks before today can be played whatever day it is. */
@OnH2
@SpringBootTest
@ActiveProfiles("demo-loading")
class DemoOfAnyDayTest {

	@Autowired
	TestClock today;

	@Autowired
	DemoClock clock;

	@Autowired
	DemoGround ground;

	@Autowired
	DemoScenes scenes;

	@Autowired
	DemoPeople people;

	@Autowired
	Figures figures;

	@Test
	void ofTheFirstDayOfAMonthWhenWhatRecursHasJustComeAgain() {
		LocalDate day = LocalDate.of(2026, 12, 1);
		this.today.setTo(day);
		this.ground.lay(QuarterPlan.FIRST);
		this.clock.letRun();

		this.people.asClerk(() -> this.scenes.thisQuarter(this.clock, day));
		this.clock.letRun();

		assertThat(this.figures.count(Question.now().rows(Slice.NOT_COMPLETED), Sight.EVERYTHING)).isPositive();
	}

}
