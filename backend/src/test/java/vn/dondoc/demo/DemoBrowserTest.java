package vn.dondoc.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.springframework.beans.factory.annotation.Autowired;

import vn.dondoc.account.Role;
import vn.dondoc.testing.BrowserTest;
import vn.dondoc.testing.OnDemo;

/**
 * A person at the browser before the demo. Of its first quarter of 2021 only what was
 * done by 30 March has happened yet, so that a test can go on from there; the rest is as
 * it is on the day the demo was made.
 */
@OnDemo
public abstract class DemoBrowserTest extends BrowserTest {

	protected static final String PASSWORD = DemoPeople.PASSWORD;

	/** Monday, the day the demo was made. */
	protected static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

	static final LocalDate NOT_YET = LocalDate.of(2021, 3, 31);

	@Autowired
	private LoadDemo loadDemo;

	@Autowired
	private DemoPeople people;

	@Override
	protected void beSetUp() {
		this.clock.setTo(LocalDateTime.of(2026, 6, 15, 8, 30));
		if (this.loadDemo.possible()) {
			this.loadDemo.load(System.out, playedBefore());
		}
	}

	/** What became of the sample quarter on that day or later has not happened. */
	protected LocalDate playedBefore() {
		return NOT_YET;
	}

	/** Somebody of the demo who has the role. */
	protected String someone(Role role) {
		return DemoPeople.userNames()
			.stream()
			.filter((userName) -> this.people.named(userName).is(role))
			.findFirst()
			.orElseThrow();
	}

	protected void signIn(String userName) {
		this.browser.signOut();
		this.browser.signIn(userName, PASSWORD);
	}

}
