package vn.dondoc.demo;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to serve a database marked as demo to anybody who did not ask for the demo. */
@Component
@Profile("!demo & !command")
class DemoGuard implements SmartLifecycle {

	private final DemoMark mark;

	private boolean running;

	DemoGuard(DemoMark mark) {
		this.mark = mark;
	}

	@Override
	public void start() {
		if (this.mark.present()) {
			throw new IllegalStateException(
					"Cơ sở dữ liệu này chứa dữ liệu trình diễn: chỉ mở được với hồ sơ demo (SPRING_PROFILES_ACTIVE=demo)");
		}
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

	@Override
	public int getPhase() {
		return 0;
	}

}
