package vn.dondoc.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** The places a MySQL server for tests can come from, tried in order. */
final class MysqlSources {

	private static final String IMAGE = "mysql:9.7";

	private MysqlSources() {
	}

	static MysqlServer open() throws IOException, InterruptedException {
		String url = System.getenv("DONDOC_TEST_DB_URL");
		if (url != null && !url.isBlank()) {
			return MysqlServer.at(url, environment("DONDOC_TEST_DB_USER"), environment("DONDOC_TEST_DB_PASSWORD"));
		}
		return dockerRuns() ? inDocker() : unpacked();
	}

	private static boolean dockerRuns() {
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		}
		catch (Throwable noDocker) {
			return false;
		}
	}

	@SuppressWarnings("resource") // Testcontainers removes it when the build ends
	private static MysqlServer inDocker() {
		MySQLContainer container = new MySQLContainer(IMAGE).withUsername("root").withPassword("dondoc-test");
		container.start();
		return MysqlServer.at(container.getJdbcUrl(), "root", "dondoc-test");
	}

	private static MysqlServer unpacked() throws IOException, InterruptedException {
		Path script = script();
		if (Build.mayFetch()) {
			run(script, "fetch");
		}
		Map<String, String> printed = run(script, "start").lines()
			.filter((line) -> line.contains("="))
			.collect(Collectors.toMap((line) -> line.substring(0, line.indexOf('=')),
					(line) -> line.substring(line.indexOf('=') + 1)));
		String url = printed.get("DB_URL");
		if (url == null) {
			throw new IOException("mysql-local.sh printed no address: " + printed);
		}
		return MysqlServer.at(url, printed.getOrDefault("DB_USER", ""), printed.getOrDefault("DB_PASSWORD", ""));
	}

	private static Path script() throws IOException {
		Path script = Path.of("src/test/scripts/mysql-local.sh");
		Path fromRoot = Path.of("backend").resolve(script);
		if (Files.exists(script) || Files.exists(fromRoot)) {
			return Files.exists(script) ? script : fromRoot;
		}
		throw new IOException("no " + script);
	}

	private static String run(Path script, String verb) throws IOException, InterruptedException {
		Path out = Files.createTempFile("dondoc-mysql", ".out");
		ProcessBuilder builder = new ProcessBuilder("bash", script.toString(), verb).redirectErrorStream(true)
			.redirectOutput(out.toFile());
		// the server ends with this process, however it ends
		builder.environment().put("MYSQL_LOCAL_OWNER", String.valueOf(ProcessHandle.current().pid()));
		int exit = builder.start().waitFor();
		String said = Files.readString(out, StandardCharsets.UTF_8).strip();
		Files.delete(out);
		if (exit != 0) {
			throw new IOException("mysql-local.sh " + verb + ": " + said);
		}
		return said;
	}

	private static String environment(String name) {
		String value = System.getenv(name);
		return (value != null) ? value : "";
	}

}
