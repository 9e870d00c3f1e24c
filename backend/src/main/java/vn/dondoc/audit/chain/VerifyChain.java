package vn.dondoc.audit.chain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.audit.Witness;
import vn.dondoc.system.Utc;

/** Looks at every entry and every seal, and keeps what came of it. */
@Component
public class VerifyChain {

	private static final int CHUNK = 5000;

	private final Chain chain;

	private final AuditKey key;

	private final KeyFiles files;

	private final List<Witness> witnesses;

	private final JdbcClient jdbc;

	private final Clock clock;

	VerifyChain(Chain chain, AuditKey key, KeyFiles files, List<Witness> witnesses, JdbcClient jdbc, Clock clock) {
		this.chain = chain;
		this.key = key;
		this.files = files;
		this.witnesses = witnesses;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** When the trail was last looked at, and what differed. */
	public record Past(Instant at, long entries, long differing) {
	}

	/**
	 * Looks at all of it.
	 * @throws KeyLost without the key, which nothing can be proved without
	 */
	public Finding verify() {
		byte[] secret = this.key.get();
		// first: the chain may grow meanwhile, never shrink
		Head head = this.files.head().orElseThrow(() -> new KeyLost(this.files.keyFile()));
		Walk walk = new Walk(secret, head);
		for (List<Chain.Linked> some = some(walk); !some.isEmpty(); some = some(walk)) {
			hear(walk, some.stream().map(walk::step).flatMap(Optional::stream).toList());
		}
		unsealed(walk, head.after());
		Finding finding = walk.end();
		keep(finding);
		return finding;
	}

	public Optional<Past> last() {
		return this.jdbc
			.sql("select verified_at, entries, differing from audit_verification order by verified_at desc limit 1")
			.query((row, number) -> new Past(Utc.instant(row.getObject(1, LocalDateTime.class)), row.getLong(2),
					row.getLong(3)))
			.optional();
	}

	private List<Chain.Linked> some(Walk walk) {
		return this.chain.links(walk.position(), CHUNK);
	}

	/** What a genuine entry tells of is asked of the room that holds it. */
	private void hear(Walk walk, List<StoredEntry> genuine) {
		for (Witness witness : this.witnesses) {
			witness
				.contradicting(genuine.stream()
					.map((entry) -> entry.testimony(witness.subjectType()))
					.flatMap(Optional::stream)
					.toList())
				.forEach(walk::contradicted);
		}
	}

	private void unsealed(Walk walk, long after) {
		List<StoredEntry> some = this.chain.unsealed(after, CHUNK);
		while (!some.isEmpty()) {
			hear(walk, some.stream().map(walk::unsealed).flatMap(Optional::stream).toList());
			some = this.chain.unsealed(some.get(some.size() - 1).id(), CHUNK);
		}
	}

	private void keep(Finding finding) {
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from audit_verification where verified_at = ?").param(Utc.column(now)).update();
		this.jdbc.sql("insert into audit_verification (verified_at, entries, differing) values (?, ?, ?)")
			.param(Utc.column(now))
			.param(finding.entries())
			.param(finding.differing())
			.update();
	}

}
