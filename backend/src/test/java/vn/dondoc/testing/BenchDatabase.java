package vn.dondoc.testing;

/** A real MySQL database for measuring, with room in memory for a million assignments. */
public final class BenchDatabase implements AutoCloseable {

	private static final String BUFFER_POOL = "2147483648";

	private final OpenDatabase database;

	private BenchDatabase(OpenDatabase database) {
		this.database = database;
	}

	/** An empty one, dropped when closed. */
	public static BenchDatabase open(String name) {
		MysqlServer server = MysqlServer.require();
		OpenDatabase.execute(server.baseUrl() + server.parameters(), server.user(), server.password(),
				"SET GLOBAL innodb_buffer_pool_size = " + BUFFER_POOL);
		return new BenchDatabase(server.create(name));
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

	@Override
	public void close() {
		this.database.close();
	}

}
