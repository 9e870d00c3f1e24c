package vn.dondoc.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Utc;

/** How far the trail is sealed: what a signed report prints. */
@Component
public class AuditSeals {

	private final JdbcClient jdbc;

	AuditSeals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A seal: its place in the chain, when it was set, and its mac in hexadecimal digits.
	 */
	public record AuditSeal(long position, Instant at, String mac) {
	}

	/** The last seal; nothing before the first entry is sealed. */
	public Optional<AuditSeal> last() {
		return this.jdbc.sql("select position, sealed_at, mac from audit_seal order by position desc limit 1")
			.query((row, number) -> new AuditSeal(row.getLong(1), Utc.instant(row.getObject(2, LocalDateTime.class)),
					HexFormat.of().formatHex(row.getBytes(3))))
			.optional();
	}

}
