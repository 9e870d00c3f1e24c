package vn.dondoc.testing;

import java.util.Optional;

/**
 * The one MySQL server of this test process, shared by all its tests. It is looked for in
 * this order: an address in {@code DONDOC_TEST_DB_URL} (with {@code _USER} and
 * {@code _PASSWORD}, of an account that may create databases); Docker; a real server
 * unpacked from Debian's packages into a cache folder by
 * {@code src/test/scripts/mysql-local.sh}. {@code -Ddondoc.fetch=false} forbids fetching.
 */
record MysqlServer(String baseUrl, String parameters, String user, String password) {

	private static final Search SEARCH = new Search();

	/** The server, started at the first call, or why there is none. */
	static Search find() {
		SEARCH.run();
		return SEARCH;
	}

	static MysqlServer require() {
		return find().server()
			.orElseThrow(() -> new IllegalStateException("Not run against MySQL: " + SEARCH.whyNot()));
	}

	/** Creates an empty database with the collation of the product. */
	OpenDatabase create(String name) {
		String adminUrl = this.baseUrl + this.parameters;
		OpenDatabase.execute(adminUrl, this.user, this.password,
				"CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
		return new OpenDatabase(name, this.baseUrl + name + this.parameters, this.user, this.password, adminUrl,
				"DROP DATABASE " + name);
	}

	/** Splits {@code jdbc:mysql://host:port/name?parameters}. */
	static MysqlServer at(String url, String user, String password) {
		int question = url.indexOf('?');
		String address = (question < 0) ? url : url.substring(0, question);
		int slash = address.indexOf('/', "jdbc:mysql://".length());
		String base = (slash < 0) ? address + "/" : address.substring(0, slash + 1);
		return new MysqlServer(base, (question < 0) ? "" : url.substring(question), user, password);
	}

	/** Looks once per build. */
	static final class Search {

		private boolean done;

		private Optional<MysqlServer> server = Optional.empty();

		private String whyNot = "";

		private synchronized void run() {
			if (this.done) {
				return;
			}
			this.done = true;
			try {
				this.server = Optional.of(MysqlSources.open());
			}
			catch (Exception ex) {
				this.whyNot = String.valueOf(ex.getMessage());
			}
		}

		Optional<MysqlServer> server() {
			return this.server;
		}

		String whyNot() {
			return this.whyNot;
		}

	}

}
