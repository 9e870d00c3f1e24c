package vn.dondoc.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

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

	@BeforeEach
	void openBrowser() {
		this.browser = new Browser("http://127.0.0.1:" + this.port);
	}

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

}
