package vn.dondoc.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database made for a test; closing it drops it with all it holds. */
record OpenDatabase(String name, String url, String user, String password, String dropUrl,
		String drop) implements AutoCloseable {

	static OpenDatabase h2(String name) {
		String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
		return new OpenDatabase(name, url, "sa", "", url, "SHUTDOWN");
	}

	/** On disk, as an office has it that keeps no server. */
	static OpenDatabase h2(Path file) {
		String url = "jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE";
		return new OpenDatabase(file.getFileName().toString(), url, "sa", "", url, "DROP ALL OBJECTS DELETE FILES");
	}

	@Override
	public void close() {
		execute(this.dropUrl, this.user, this.password, this.drop);
	}

	static void execute(String url, String user, String password, String sql) {
		try (Connection connection = DriverManager.getConnection(url, user, password);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Test database: " + sql + " failed on " + url, ex);
		}
	}

}
