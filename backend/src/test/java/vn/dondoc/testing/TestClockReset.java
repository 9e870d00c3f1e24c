package vn.dondoc.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Sets the test clock back before each test, so that no test depends on another. */
class TestClockReset extends AbstractTestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext()
			.getBeanProvider(TestClock.class)
			.ifAvailable((clock) -> clock.setTo(TestClock.START));
	}

}
