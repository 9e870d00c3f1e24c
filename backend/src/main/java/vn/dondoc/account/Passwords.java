package vn.dondoc.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Folding;

/**
 * How passwords are judged, hashed and made. Hashing is Argon2id with 19 MiB and two
 * passes (OWASP's measure of 2025); the prefix of a hash names its way, so it can be
 * replaced.
 */
@Component
class Passwords {

	static final int SHORTEST = 10;

	private static final int LONGEST = 200;

	/** Without letters and digits that are read or typed for one another. */
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int TEMPORARY_LENGTH = 12;

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2",
			Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));

	private final String nobodysHash = hash(temporary());

	String hash(String password) {
		return Objects.requireNonNull(this.encoder.encode(normal(password)));
	}

	boolean matches(String password, String hash) {
		return password.length() <= LONGEST && this.encoder.matches(normal(password), hash);
	}

	/** Takes as long as a real check, so that time does not tell which names exist. */
	void pretend(String password) {
		matches(password, this.nobodysHash);
	}

	String temporary() {
		return this.random.ints(TEMPORARY_LENGTH, 0, ALPHABET.length())
			.mapToObj((index) -> String.valueOf(ALPHABET.charAt(index)))
			.collect(Collectors.joining());
	}

	/**
	 * Judges a password someone chose.
	 * @throws BrokenAccountRule.WeakPassword when it is too short or long, made of fewer
	 * than five different characters, or the user name
	 */
	void judge(String password, String userName) {
		String folded = Folding.fold(password);
		boolean monotonous = normal(password).chars().distinct().count() < 5;
		if (password.length() < SHORTEST || password.length() > LONGEST || monotonous || folded.equals(userName)) {
			throw new BrokenAccountRule.WeakPassword(SHORTEST);
		}
	}

	/**
	 * A letter with marks is typed as one character or several, depending on the
	 * keyboard.
	 */
	private static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

}
