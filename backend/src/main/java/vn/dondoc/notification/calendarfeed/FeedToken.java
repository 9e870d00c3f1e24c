package vn.dondoc.notification.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of a feed's address; the database keeps only its digest. */
final class FeedToken {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private FeedToken() {
	}

	static String next() {
		byte[] token = new byte[BYTES];
		RANDOM.nextBytes(token);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
	}

	static byte[] digest(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
