package vn.dondoc.account.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.dondoc.system.HomeFolder;

/**
 * The one-time address of the set-up, kept in a file that only its owner can read: who
 * can read it owns the machine. A running server sees a renewed one at once.
 */
@Component
public class SetUpLink {

	/** How long an address is good for. */
	public static final Duration VALID = Duration.ofMinutes(60);

	private static final String QUESTION = "/setup?token=";

	private final SecureRandom random = new SecureRandom();

	private final Path home;

	private final Path file;

	private final String baseUrl;

	private final Clock clock;

	public SetUpLink(@Value("${dondoc.home}") Path home, @Value("${dondoc.base-url}") String baseUrl, Clock clock) {
		this.home = home;
		this.file = home.resolve("setup-link.txt");
		this.baseUrl = baseUrl.replaceAll("/+$", "");
		this.clock = clock;
	}

	/** Writes a new address, which replaces any older one, and says where. */
	public Path renew() {
		byte[] token = new byte[24];
		this.random.nextBytes(token);
		String address = this.baseUrl + QUESTION + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
		String lines = address + "\n" + this.clock.instant().plus(VALID) + "\n";
		try {
			HomeFolder.prepare(this.home);
			Files.deleteIfExists(this.file);
			Files.createFile(this.file, ownerAlone());
			Files.writeString(this.file, lines, StandardOpenOption.TRUNCATE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.file.toAbsolutePath().normalize();
	}

	/** Whether the token is that of the address in the file, and still in time. */
	public boolean opens(String token) {
		try {
			List<String> lines = Files.readAllLines(this.file);
			String written = lines.get(0).substring(lines.get(0).indexOf(QUESTION) + QUESTION.length());
			return this.clock.instant().isBefore(Instant.parse(lines.get(1)))
					&& MessageDigest.isEqual(bytes(written), bytes(token));
		}
		catch (IOException | IndexOutOfBoundsException | DateTimeException noAddress) {
			return false;
		}
	}

	/** Takes the address back once it was used. */
	public void remove() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FileAttribute<?>[] ownerAlone() throws IOException {
		boolean posix = Files.getFileStore(this.home).supportsFileAttributeView("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
