package vn.dondoc.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.audit.AuditSeals;
import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.audit.chain.Finding.Difference;
import vn.dondoc.audit.chain.Finding.Kind;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What somebody with the database in their hands does to the trail is found. */
@SpringBootTest
abstract class AuditChainTest {

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	AuditKey key;

	@Autowired
	KeyFiles files;

	@Autowired
	SealEntries sealEntries;

	@Autowired
	VerifyChain verifyChain;

	@Autowired
	AuditSeals seals;

	@Value("${dondoc.home}")
	Path home;

	@BeforeEach
	void tenEntriesAreSealed() {
		this.jdbc.sql("delete from audit_seal").update();
		this.jdbc.sql("delete from audit_entry").update();
		this.key.renew();
		IntStream.rangeClosed(1, 10).forEach(this::paint);
		assertThat(this.sealEntries.seal()).isEqualTo(10);
	}

	@Test
	void whatNobodyTouchedHolds() {
		paint(11);
		Finding finding = this.verifyChain.verify();
		assertThat(finding.holds()).isTrue();
		assertThat(finding.entries()).isEqualTo(11);
		assertThat(finding.sealed()).isEqualTo(10);
		assertThat(this.verifyChain.last()).hasValueSatisfying((past) -> assertThat(past.differing()).isZero());
	}

	@Test
	void anAlteredEntryIsFound() {
		change("update audit_entry set detail = '{}' where subject_id = 'door-4'");
		assertThat(this.verifyChain.verify().named()).containsExactly(new Difference(Kind.ALTERED, entry("door-4")));
	}

	@Test
	void anEntryGivenToAnotherPersonIsFound() {
		change("update audit_entry set actor = 'Người khác' where subject_id = 'door-4'");
		assertThat(this.verifyChain.verify().named()).containsExactly(new Difference(Kind.ALTERED, entry("door-4")));
	}

	@Test
	void twoEntriesThatChangedPlacesAreFound() {
		long fourth = entry("door-4");
		long fifth = entry("door-5");
		change("update audit_entry set id = 99999 where id = " + fourth);
		change("update audit_entry set id = " + fourth + " where id = " + fifth);
		change("update audit_entry set id = " + fifth + " where id = 99999");
		assertThat(this.verifyChain.verify().named()).extracting(Difference::kind)
			.containsExactly(Kind.SEAL_ALTERED, Kind.SEAL_ALTERED);
	}

	@Test
	void aRemovedEntryIsFound() {
		change("delete from audit_entry where subject_id = 'door-4'");
		assertThat(this.verifyChain.verify().named()).containsExactly(new Difference(Kind.REMOVED, 4));
	}

	@Test
	void anEntryRemovedWithItsSealIsFound() {
		change("delete from audit_seal where position = 4");
		change("delete from audit_entry where subject_id = 'door-4'");
		assertThat(this.verifyChain.verify().named()).containsExactly(new Difference(Kind.REMOVED, 4));
	}

	@Test
	void anEntryRemovedSoThatTheOthersCloseUpIsFound() {
		change("delete from audit_entry where subject_id = 'door-4'");
		change("delete from audit_seal where position = 4");
		IntStream.rangeClosed(5, 10)
			.forEach((position) -> change(
					"update audit_seal set position = " + (position - 1) + " where position = " + position));
		assertThat(this.verifyChain.verify().named()).contains(new Difference(Kind.SEAL_ALTERED, 4),
				new Difference(Kind.CUT_OFF, 9));
	}

	@Test
	void anInsertedEntryIsFoundAndNeverSealed() {
		change("""
				insert into audit_entry (recorded_at, actor, action, subject_type, subject_id, detail)
				values ('2025-03-10 01:00:00', 'Người khác', 'door.painted', 'door', 'door-x', '{}')
				""");
		paint(11);
		this.sealEntries.seal();
		assertThat(this.verifyChain.verify().named()).containsExactly(new Difference(Kind.INSERTED, entry("door-x")));
	}

	@Test
	void aTailCutOffIsFoundAndNotSealedOver() {
		change("delete from audit_seal where position > 7");
		change("delete from audit_entry where subject_id in ('door-8', 'door-9', 'door-10')");
		paint(11);
		assertThat(this.sealEntries.seal()).isZero();
		assertThat(this.verifyChain.verify().named()).containsExactly(new Difference(Kind.CUT_OFF, 7));
	}

	@Test
	void aTrailThatWasEmptiedIsFound() {
		change("delete from audit_seal");
		change("delete from audit_entry");
		assertThat(this.verifyChain.verify().named()).containsExactly(new Difference(Kind.CUT_OFF, 0));
	}

	@Test
	void withoutItsKeyNothingIsProvedAndNothingIsWritten() throws IOException {
		Files.move(this.home.resolve("audit.key"), this.home.resolve("elsewhere"));
		AuditKey afterRestart = new AuditKey(this.files, this.jdbc, this.transactions);
		assertThatExceptionOfType(KeyLost.class).isThrownBy(afterRestart::get);
		assertThat(this.home.resolve("audit.key")).doesNotExist();
		Files.move(this.home.resolve("elsewhere"), this.home.resolve("audit.key"));
		assertThat(afterRestart.get()).isEqualTo(this.key.get());
	}

	@Test
	void anotherKeyWillNotDo() {
		byte[] right = this.key.get();
		Head head = this.files.head().orElseThrow();
		this.files.write(new byte[32], head);
		AuditKey afterRestart = new AuditKey(this.files, this.jdbc, this.transactions);
		assertThatExceptionOfType(KeyLost.class).isThrownBy(afterRestart::get);
		this.files.write(right, head);
	}

	@Test
	void withANewKeyTheTrailGoesOnAndTellsWhatItCannotProve() {
		this.key.renew();
		paint(11);
		assertThat(this.sealEntries.seal()).isEqualTo(1);
		Finding finding = this.verifyChain.verify();
		assertThat(finding.holds()).isTrue();
		assertThat(finding.sealed()).isEqualTo(1);
		assertThat(finding.earlier()).isEqualTo(entry("door-10"));
	}

	@Test
	void keyAndHeadAreReadableByTheirOwnerAlone() throws IOException {
		for (String file : new String[] { "audit.key", "audit.head" }) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.home.resolve(file))))
				.isEqualTo("rw-------");
		}
	}

	@Test
	void theLastSealIsToldForWhatIsSigned() {
		AuditSeals.AuditSeal before = this.seals.last().orElseThrow();
		paint(11);
		this.sealEntries.seal();
		AuditSeals.AuditSeal last = this.seals.last().orElseThrow();
		assertThat(last.position()).isEqualTo(before.position() + 1).isEqualTo(11);
		assertThat(last.mac()).hasSize(64).isNotEqualTo(before.mac());
	}

	@Test
	void aNodeThatDidNotSealLearnsTheHeadAndGoesOn() {
		Head earlier = this.files.head().orElseThrow();
		paint(11);
		this.sealEntries.seal();
		this.files.write(earlier);
		paint(12);
		assertThat(this.sealEntries.seal()).isEqualTo(1);
		assertThat(this.verifyChain.verify().holds()).isTrue();
	}

	private void paint(int door) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new Painted("door-" + door)));
	}

	private void change(String sql) {
		this.jdbc.sql(sql).update();
	}

	private long entry(String subject) {
		return this.jdbc.sql("select id from audit_entry where subject_id = ?")
			.param(subject)
			.query(Long.class)
			.single();
	}

	private record Painted(String subjectId) implements AuditedEvent {

		@Override
		public String action() {
			return "door.painted";
		}

		@Override
		public String subjectType() {
			return "door";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("after", "đỏ");
		}

	}

}

@OnH2
class AuditChainOnH2Test extends AuditChainTest {

}

@OnMysql
class AuditChainOnMysqlTest extends AuditChainTest {

}
