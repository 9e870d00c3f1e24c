package vn.dondoc.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The real browser of the tests: an installed Chromium or Chrome with its driver; where
 * there is none and the build runs as root on Debian, it is installed by apt.
 */
final class Chromium {

	private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

	private static final String DRIVER = "chromedriver";

	private static final List<String> FLAGS = List.of("--headless=new", "--no-sandbox", "--disable-gpu",
			"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
			"--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=vi",
			"--force-color-profile=srgb");

	private static boolean installTried;

	private Chromium() {
	}

	/** Whether a browser can be had, installing it if need be. */
	static synchronized boolean available() {
		if (!installed() && !installTried) {
			installTried = true;
			install();
		}
		return installed();
	}

	static ChromeDriver open() {
		ChromeOptions options = new ChromeOptions().setBinary(browser().orElseThrow().toFile());
		options.addArguments(FLAGS);
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(onPath(DRIVER).orElseThrow().toFile())
			.usingAnyFreePort()
			.build();
		return new ChromeDriver(service, options);
	}

	private static boolean installed() {
		return browser().isPresent() && onPath(DRIVER).isPresent();
	}

	private static Optional<Path> browser() {
		return BROWSERS.stream().flatMap((name) -> onPath(name).stream()).findFirst();
	}

	private static Optional<Path> onPath(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static void install() {
		boolean root = "root".equals(System.getProperty("user.name"));
		if (!Build.mayFetch() || !root || onPath("apt-get").isEmpty()) {
			return;
		}
		System.err.println("Installing chromium, chromium-driver and fonts-noto-core for the browser tests");
		try {
			String commands = "apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y "
					+ "--no-install-recommends chromium chromium-driver fonts-noto-core";
			new ProcessBuilder("bash", "-c", commands).redirectErrorStream(true)
				.redirectOutput(Path.of("target", "apt.log").toFile())
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			System.err.println("Could not install a browser: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
