package vn.dondoc.directive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Folding;

/**
 * By which the same text is known again, whatever file it came in: spaces, line ends,
 * case and marks do not count.
 */
final class TextDigest {

	private TextDigest() {
	}

	static byte @Nullable [] of(String text) {
		if (text.isBlank()) {
			return null;
		}
		try {
			return MessageDigest.getInstance("SHA-256").digest(Folding.fold(text).getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
