package vn.dondoc.demo;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the demo before the first page is served, and says how to sign in. */
@Component
@Profile("demo & !command")
class DemoStart implements SmartLifecycle {

	private final LoadDemo loadDemo;

	private boolean running;

	DemoStart(LoadDemo loadDemo) {
		this.loadDemo = loadDemo;
	}

	@Override
	public void start() {
		if (this.loadDemo.possible()) {
			this.loadDemo.load(System.out);
		}
		System.out.println("Bản trình diễn. Tài khoản: " + String.join(", ", DemoPeople.userNames()) + "; mật khẩu: "
				+ DemoPeople.PASSWORD);
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, which starts among the last. */
	@Override
	public int getPhase() {
		return 0;
	}

}
