package vn.dondoc.testing;

import java.nio.file.Path;

/** A database for measuring, empty when opened, dropped when closed. */
public final class BenchDatabase implements AutoCloseable {

	private static final String BUFFER_POOL = "2147483648";

	private final OpenDatabase database;

	private final String analysis;

	private BenchDatabase(OpenDatabase database, String analysis) {
		this.database = database;
		this.analysis = analysis;
	}

	/** On a real MySQL with room in memory for a million assignments. */
	public static BenchDatabase onMysql(String name) {
		MysqlServer server = MysqlServer.require();
		OpenDatabase.execute(server.baseUrl() + server.parameters(), server.user(), server.password(),
				"SET GLOBAL innodb_buffer_pool_size = " + BUFFER_POOL);
		return new BenchDatabase(server.create(name),
				"analyze table stretch, assignment, fact, item, directive, participant");
	}

	/** In a file of H2, as an installation without a database server has it. */
	public static BenchDatabase onH2(String name) {
		return new BenchDatabase(OpenDatabase.h2(Path.of("target", "bench", name)), "analyze");
	}

	public String url() {
		return this.database.url();
	}

	public String user() {
		return this.database.user();
	}

	public String password() {
		return this.database.password();
	}

	/** What makes the database look at how many rows it has. */
	public String analysis() {
		return this.analysis;
	}

	@Override
	public void close() {
		this.database.close();
	}

}
