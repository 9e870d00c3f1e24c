package vn.dondoc.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Tells who last signed in at a browser whose session has ended. It opens nothing: it
 * only says to whom belongs what is still being sent. It ends with the password.
 */
@Component
public class PersonMark {

	private static final String MAC = "HmacSHA256";

	private final Accounts accounts;

	PersonMark(Accounts accounts) {
		this.accounts = accounts;
	}

	/** What the browser is given to keep. */
	public String of(AccountSession session) {
		String id = session.person().account().value().toString();
		return id + "." + signature(id, session.stamp());
	}

	/** Whose it is; nobody's where it was not given by this product. */
	public Optional<AccountId> read(String mark) {
		String[] parts = mark.split("\\.", 2);
		try {
			return this.accounts.findById(new AccountId(UUID.fromString(parts[0])))
				.filter((account) -> !account.isDisabled())
				.map(Account::session)
				.filter((session) -> same(mark, of(session)))
				.map((session) -> session.person().account());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	private static String signature(String id, UUID stamp) {
		try {
			Mac mac = Mac.getInstance(MAC);
			mac.init(new SecretKeySpec(stamp.toString().getBytes(StandardCharsets.UTF_8), MAC));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK knows " + MAC, ex);
		}
	}

}
