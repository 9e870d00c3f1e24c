package vn.dondoc.demo;

import org.springframework.context.SmartLifecycle;

/** What is done before the web server, which starts among the last. */
abstract class BeforeServing implements SmartLifecycle {

	private boolean running;

	/** Does it; what it throws keeps the server from starting. */
	abstract void prepare();

	@Override
	public final void start() {
		prepare();
		this.running = true;
	}

	@Override
	public final void stop() {
		this.running = false;
	}

	@Override
	public final boolean isRunning() {
		return this.running;
	}

	@Override
	public final int getPhase() {
		return 0;
	}

}
