package vn.dondoc.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;

/** A person who signs in. */
@Entity
@Table(name = "account")
class Account extends AbstractAggregateRoot<Account> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private AccountId id;

	private String userName;

	private String displayName;

	private @Nullable String email;

	private String searchFolded;

	@AttributeOverride(name = "value", column = @Column(name = "agency_id"))
	private @Nullable AgencyId agencyId;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Set<Role> roles;

	private String passwordHash;

	private boolean passwordTemporary;

	private UUID stamp;

	private boolean disabled;

	private @Nullable String notice;

	private Instant createdAt;

	@OptimisticLock(excluded = true)
	private @Nullable Instant lastSignedInAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway")
	protected Account() {
	}

	Account(PersonDetails details, String passwordHash, boolean temporary, Instant now) {
		this.id = AccountId.next();
		this.userName = details.userName();
		this.displayName = details.displayName();
		this.email = details.email();
		this.agencyId = details.agency();
		this.roles = EnumSet.copyOf(details.roles());
		this.searchFolded = folded(details);
		this.passwordHash = passwordHash;
		this.passwordTemporary = temporary;
		this.stamp = Ids.next();
		this.createdAt = now;
		registerEvent(AccountChanged.opened(this.id, details));
	}

	void edit(PersonDetails details) {
		registerEvent(AccountChanged.edited(this.id, details(), details));
		this.displayName = details.displayName();
		this.email = details.email();
		this.agencyId = details.agency();
		this.roles.retainAll(details.roles());
		this.roles.addAll(details.roles());
		this.searchFolded = folded(details);
	}

	/** A password the person chose; ends every session opened with the old one. */
	void changePassword(String hash) {
		replacePassword(hash, false);
		registerEvent(AccountChanged.of("account.password-changed", this.id));
	}

	/** A password to be replaced at the next signing in; ends every session. */
	void resetPassword(String hash) {
		replacePassword(hash, true);
		registerEvent(AccountChanged.of("account.password-reset", this.id));
	}

	void disable() {
		if (!this.disabled) {
			this.disabled = true;
			this.stamp = Ids.next();
			registerEvent(AccountChanged.of("account.disabled", this.id));
		}
	}

	/** Goes on for another agency, and is told so. */
	void moveTo(AgencyId agency, String message) {
		registerEvent(AccountChanged.settled("account.moved", this.id, message, this.agencyId, agency));
		this.agencyId = agency;
		this.notice = message;
	}

	/** May no longer sign in, and is told why. */
	void dismiss(String message) {
		registerEvent(AccountChanged.settled("account.dismissed", this.id, message, this.agencyId, null));
		this.notice = message;
		disable();
	}

	void noticeRead() {
		this.notice = null;
	}

	@Nullable String notice() {
		return this.notice;
	}

	void enable() {
		if (this.disabled) {
			this.disabled = false;
			this.notice = null;
			registerEvent(AccountChanged.of("account.enabled", this.id));
		}
	}

	void signedIn(Instant now) {
		this.lastSignedInAt = now;
		registerEvent(AccountChanged.of("account.signed-in", this.id));
	}

	void failedToSignIn() {
		registerEvent(AccountChanged.of("account.sign-in-failed", this.id));
	}

	boolean isActiveAdministrator() {
		return !this.disabled && this.roles.contains(Role.ADMINISTRATOR);
	}

	AccountSession session() {
		return new AccountSession(new SignedIn(this.id, this.displayName, this.roles, this.agencyId), this.stamp,
				this.passwordTemporary);
	}

	AccountView view() {
		return new AccountView(this.id, details(), this.disabled, this.passwordTemporary, this.lastSignedInAt,
				(this.version != null) ? this.version : 0);
	}

	boolean isDisabled() {
		return this.disabled;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	PersonDetails details() {
		return new PersonDetails(this.userName, this.displayName, this.email, Set.copyOf(this.roles), this.agencyId);
	}

	private void replacePassword(String hash, boolean temporary) {
		this.passwordHash = hash;
		this.passwordTemporary = temporary;
		this.stamp = Ids.next();
	}

	private static String folded(PersonDetails details) {
		String email = (details.email() != null) ? details.email().toLowerCase(Locale.ROOT) : "";
		return Folding.fold(details.displayName() + " " + details.userName() + " " + email);
	}

}
