package vn.dondoc.audit.chain;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The key of the chain. It is made where the database has none yet; where the database
 * knows one, no other will do, so that a lost key is noticed before anything is written.
 */
@Component
public class AuditKey {

	private static final String LOCK = "select key_print from audit_chain where id = 1 for update";

	private final KeyFiles files;

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	private byte @Nullable [] key;

	AuditKey(KeyFiles files, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.files = files;
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * The key.
	 * @throws KeyLost when it is not where it belongs
	 */
	public synchronized byte[] get() {
		byte[] known = this.key;
		if (known == null) {
			known = this.apart.execute((status) -> find());
			this.key = known;
		}
		return known;
	}

	/** Begins the chain anew with another key; what was sealed before stays as it is. */
	public synchronized void renew() {
		this.key = this.apart.execute((status) -> {
			print();
			return make();
		});
	}

	private byte[] find() {
		String print = print();
		byte[] kept = this.files.key().orElse(null);
		if (kept == null && print == null) {
			return make();
		}
		if (kept == null || (print != null && !print.equals(print(kept)))) {
			throw new KeyLost(this.files.keyFile());
		}
		remember(kept);
		return kept;
	}

	private byte[] make() {
		byte[] made = new byte[32];
		new SecureRandom().nextBytes(made);
		this.files.write(made, Head.before(highest("audit_entry", "id"), highest("audit_seal", "position") + 1));
		remember(made);
		return made;
	}

	private long highest(String table, String column) {
		return this.jdbc.sql("select coalesce(max(" + column + "), 0) from " + table).query(Long.class).single();
	}

	private @Nullable String print() {
		return this.jdbc.sql(LOCK).query((row, number) -> new Print(row.getString(1))).single().text();
	}

	private void remember(byte[] made) {
		this.jdbc.sql("update audit_chain set key_print = ? where id = 1").param(print(made)).update();
	}

	private static String print(byte[] key) {
		return HexFormat.of().formatHex(new Mac().add("dondoc audit").with(key));
	}

	private record Print(@Nullable String text) {
	}

}
