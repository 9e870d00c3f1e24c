package vn.dondoc.testing;

import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;

/**
 * The whole product on a free loopback port with a database of its own, and a real
 * browser before it. The test's clock is the product's.
 */
@Tag("browser")
@OnH2
@ExtendWith(BrowserCondition.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class BrowserTest {

	@Autowired
	protected TestClock clock;

	protected Browser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private AccountDirectory accounts;

	@Autowired
	private OpenAccount openAccount;

	@BeforeEach
	void openBrowser() {
		beSetUp();
		this.browser = anotherBrowser();
	}

	/** For a second person at the same time; whoever opens it closes it. */
	protected Browser anotherBrowser() {
		return new Browser("http://127.0.0.1:" + this.port);
	}

	/** Before there is an account, only the set-up answers. */
	protected void beSetUp() {
		if (!this.accounts.anyone()) {
			this.openAccount.open(
					new PersonDetails("quantri", "Người quản trị", null, Set.of(Role.ADMINISTRATOR), null),
					"mat-khau-de-thu");
		}
	}

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

}
