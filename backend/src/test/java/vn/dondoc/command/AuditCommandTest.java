package vn.dondoc.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.dondoc.DondocApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code audit} says of the trail, in which every command left its entry. */
class AuditCommandTest {

	private static final String HOME = "dondoc.home";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	Path home;

	@BeforeEach
	void liveElsewhere() {
		System.setProperty(HOME, this.home.toString());
	}

	@AfterEach
	void comeBack() {
		System.clearProperty(HOME);
	}

	@Test
	void commandsLeaveEntriesAndWhatIsDoneToThemIsToldInOneLine() throws SQLException, IOException {
		assertThat(run("audit")).isEqualTo(2);
		assertThat(run("audit --verify")).as(this.err.toString()).isZero();
		assertThat(said(this.out))
			.isEqualTo("Nhật ký khớp: 0 dòng, 0 dòng đã niêm phong, 0 dòng có trước khóa hiện tại.");
		assertThat(run("audit --verify")).isZero();
		assertThat(said(this.out)).startsWith("Nhật ký khớp: 1 dòng");

		change("update audit_entry set detail = '{}' where action = 'command.given' and id = 1");
		assertThat(run("audit --verify")).isEqualTo(1);
		assertThat(said(this.err)).startsWith("Nhật ký không khớp: 1 sai lệch trong 2 dòng đã xem.");

		Files.delete(this.home.resolve("audit.key"));
		assertThat(run("audit --verify")).isEqualTo(1);
		assertThat(said(this.err)).startsWith("Không thấy khóa niêm phong nhật ký đúng ở");

		assertThat(run("audit --new-key")).isZero();
		assertThat(run("audit --verify")).isZero();
		assertThat(said(this.out)).startsWith("Nhật ký khớp: 1 dòng").contains("3 dòng có trước");
	}

	private void change(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + this.home.resolve("dondoc"), "sa",
				""); Statement statement = connection.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isEqualTo(1);
		}
	}

	private static String said(StringWriter stream) {
		return stream.toString().lines().reduce((first, second) -> second).orElse("");
	}

	private int run(String line) {
		return Commands.run(DondocApplication.class, new PrintWriter(this.out, true), new PrintWriter(this.err, true),
				line.split(" "));
	}

}
