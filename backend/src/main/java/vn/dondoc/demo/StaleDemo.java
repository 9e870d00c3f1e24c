package vn.dondoc.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import vn.dondoc.system.TimeConfiguration;

/**
 * Removes a demo that has grown old before its database is opened, so that "this quarter"
 * is this quarter. Only the demo's own database and the key of its audit trail are ever
 * removed.
 */
class StaleDemo implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final Duration FRESH = Duration.ofDays(7);

	private static final String MARK = "demo-loaded";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Environment environment = event.getEnvironment();
		if (!environment.acceptsProfiles(Profiles.of("demo")) || environment.containsProperty("DONDOC_DB_URL")) {
			return;
		}
		Path home = Path.of(environment.getRequiredProperty("dondoc.home"));
		try {
			refresh(home, TimeConfiguration.ofVietnam());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The mark is written before loading: a load that broke off is stale at once. */
	static void refresh(Path home, Clock clock) throws IOException {
		Path mark = home.resolve(MARK);
		boolean fresh = Files.exists(mark)
				&& Files.getLastModifiedTime(mark).toInstant().plus(FRESH).isAfter(clock.instant());
		if (!fresh) {
			Files.createDirectories(home);
			Files.deleteIfExists(home.resolve("dondoc.mv.db"));
			Files.deleteIfExists(home.resolve("dondoc.trace.db"));
			Files.deleteIfExists(home.resolve("audit.key"));
			Files.deleteIfExists(home.resolve("audit.head"));
			Files.deleteIfExists(mark);
			Files.createFile(mark);
			Files.setLastModifiedTime(mark, FileTime.from(clock.instant()));
		}
	}

}
