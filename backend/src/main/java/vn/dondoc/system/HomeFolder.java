package vn.dondoc.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The folder of the installation's own data, readable by its owner alone before anything
 * is written into it.
 */
public class HomeFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		Path home = Path.of(environment.getProperty("dondoc.home", "./var")).toAbsolutePath().normalize();
		// the database refuses a path it would have to guess the start of
		environment.getPropertySources()
			.addFirst(new MapPropertySource("home folder", Map.of("dondoc.home", home.toString())));
		prepare(home);
	}

	/** Makes the folder unless it is there, and closes it to everyone else. */
	public static void prepare(Path home) {
		try {
			Files.createDirectories(home);
			if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(home, OWNER_ALONE);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The home folder " + home.toAbsolutePath() + " cannot be used", ex);
		}
	}

}
