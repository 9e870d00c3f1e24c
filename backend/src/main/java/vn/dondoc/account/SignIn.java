package vn.dondoc.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.audit.AuditedEvent;

/** Recognises a person by user name and password, and again at every request. */
@Component
public class SignIn {

	private final Accounts accounts;

	private final Passwords passwords;

	private final TransactionOperations transaction;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	SignIn(Accounts accounts, Passwords passwords, TransactionOperations transaction, Clock clock,
			ApplicationEventPublisher events) {
		this.events = events;
		this.accounts = accounts;
		this.passwords = passwords;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The person with this user name and password, or nobody. */
	public Optional<AccountSession> recognise(String userName, String password) {
		Optional<Account> found = this.accounts.findByUserName(userName.strip().toLowerCase(Locale.ROOT));
		if (found.isEmpty()) {
			this.passwords.pretend(password);
			publish(new SignInAttempt(userName.strip()));
			return Optional.empty();
		}
		Account account = found.get();
		boolean right = this.passwords.matches(password, account.passwordHash()) && !account.isDisabled();
		AccountId id = account.session().person().account();
		change(id, right ? (one) -> one.signedIn(this.clock.instant()) : Account::failedToSignIn);
		return right ? Optional.of(account.session()) : Optional.empty();
	}

	/** Why somebody with the right password may no longer sign in. */
	public Optional<String> farewell(String userName, String password) {
		return this.accounts.findByUserName(userName.strip().toLowerCase(Locale.ROOT))
			.filter((account) -> account.isDisabled() && account.notice() != null)
			.filter((account) -> this.passwords.matches(password, account.passwordHash()))
			.map(Account::notice);
	}

	/** What stands behind an open session now, or nothing when it must end. */
	public Optional<AccountSession> standing(AccountSession opened) {
		return this.accounts.findById(opened.person().account())
			.filter((account) -> !account.isDisabled())
			.map(Account::session)
			.filter((now) -> now.stamp().equals(opened.stamp()));
	}

	/** The person left by the door. */
	public void signedOut(SignedIn person) {
		publish(AccountChanged.of("account.signed-out", person.account()));
	}

	private void publish(AuditedEvent event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	private void change(AccountId id, Consumer<Account> deed) {
		this.transaction.executeWithoutResult((status) -> this.accounts.findById(id).ifPresent((account) -> {
			deed.accept(account);
			this.accounts.save(account);
		}));
	}

}
