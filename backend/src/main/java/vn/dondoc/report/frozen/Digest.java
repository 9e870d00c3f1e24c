package vn.dondoc.report.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over lines of text, in hexadecimal digits. */
public final class Digest {

	private final MessageDigest sha;

	private Digest() {
		try {
			this.sha = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException everyPlatformHasIt) {
			throw new IllegalStateException(everyPlatformHasIt);
		}
	}

	static Digest begin() {
		return new Digest();
	}

	void line(String line) {
		this.sha.update((line + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** The digest of the lines so far; nothing can be added to it. */
	String end() {
		return HexFormat.of().formatHex(this.sha.digest());
	}

	/** Over these lines, each ended by a line feed. */
	public static String of(Iterable<String> lines) {
		Digest digest = new Digest();
		lines.forEach(digest::line);
		return digest.end();
	}

}
