package vn.dondoc.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Parts of a morning, each attempted whatever became of those before it: what fails keeps
 * nothing from anybody else, and is counted so that the morning is begun again.
 */
public final class Attempts {

	private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

	/** How often another server may be in the way. */
	private static final int IN_THE_WAY = 3;

	private int failed;

	/** How many failed so far. */
	public int failed() {
		return this.failed;
	}

	/** Where another server is at the same, it is done behind it. */
	public void attempt(Object part, Runnable work) {
		for (int time = 1; true; time++) {
			try {
				work.run();
				return;
			}
			catch (DuplicateKeyException | ConcurrencyFailureException another) {
				if (time == IN_THE_WAY) {
					failed(part, another);
					return;
				}
			}
			catch (RuntimeException ex) {
				failed(part, ex);
				return;
			}
		}
	}

	private void failed(Object part, RuntimeException ex) {
		this.failed++;
		LOG.warn("Failed, and will be tried again: {}", part, ex);
	}

}
