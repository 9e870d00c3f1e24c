package vn.dondoc.account;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Accounts are kept, found and guarded the same on both databases. */
@SpringBootTest
abstract class AccountsTest {

	@Autowired
	OpenAccount openAccount;

	@Autowired
	EditAccount editAccount;

	@Autowired
	AccountDirectory directory;

	@Autowired
	SignIn signIn;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from account_role").update();
		this.jdbc.sql("delete from account").update();
	}

	@Test
	void anAccountComesBackAsItWasOpenedAndIsFoundWithoutAccents() {
		PersonDetails person = new PersonDetails("dien.tran", "Trần Đình Điển", "dien@bk.gov.vn",
				Set.of(Role.OFFICE_CLERK, Role.LEADER), null);
		AccountId id = this.openAccount.open(person).account();

		assertThat(this.directory.get(id).details()).isEqualTo(person);
		assertThat(this.directory.search("dinh dien", PageRequest.of(0, 10)).getContent()).hasSize(1);
		assertThat(this.directory.search("_", PageRequest.of(0, 10)).getContent()).isEmpty();
	}

	@Test
	void aUserNameStandsOnceHoweverItIsTyped() {
		administrator("quantri");

		assertThatExceptionOfType(BrokenAccountRule.UserNameTaken.class).isThrownBy(() -> administrator("QuanTri"));
	}

	@Test
	void signingInLeavesTheVersionThatAFormWasOpenedOn() {
		AccountId id = this.openAccount.open(person("lan.vp", Role.OFFICE_CLERK), "mot hai ba bon nam");
		long seen = this.directory.get(id).version();
		assertThat(this.signIn.recognise("lan.vp", "mot hai ba bon nam")).isPresent();

		this.editAccount.edit(id, person("lan.vp", Role.OFFICE_HEAD), seen);

		assertThat(this.directory.get(id).details().roles()).containsExactly(Role.OFFICE_HEAD);
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.editAccount.edit(id, person("lan.vp", Role.LEADER), seen));
	}

	@Test
	void twoAdministratorsWhoDisableEachOtherAtOnceLeaveOne() {
		AccountId one = administrator("quantri.mot");
		AccountId two = administrator("quantri.hai");
		CompletableFuture<Void> other = this.transaction.execute((status) -> {
			this.editAccount.disable(one);
			CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(() -> this.editAccount.disable(two));
			assertThat(meanwhile.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS)).succeedsWithin(5,
					TimeUnit.SECONDS);
			assertThat(meanwhile).as("waits until the first is done").isNotDone();
			return meanwhile;
		});

		assertThatExceptionOfType(CompletionException.class).isThrownBy(() -> other.join())
			.withCauseInstanceOf(BrokenAccountRule.LastAdministrator.class);
		assertThat(this.directory.get(two).disabled()).isFalse();
	}

	private AccountId administrator(String userName) {
		return this.openAccount.open(person(userName, Role.ADMINISTRATOR)).account();
	}

	private static PersonDetails person(String userName, Role role) {
		return new PersonDetails(userName, "Nguyễn Thị Lan", null, Set.of(role), null);
	}

}

@OnH2
class AccountsOnH2Test extends AccountsTest {

}

@OnMysql
class AccountsOnMysqlTest extends AccountsTest {

}
