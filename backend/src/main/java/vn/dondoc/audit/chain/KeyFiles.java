package vn.dondoc.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.dondoc.system.HomeFolder;

/** The two files outside the database, readable by their owner alone: key and head. */
@Component
class KeyFiles {

	private static final HexFormat HEX = HexFormat.of();

	private final Path home;

	KeyFiles(@Value("${dondoc.home}") Path home) {
		this.home = home;
	}

	Path keyFile() {
		return this.home.resolve("audit.key");
	}

	Optional<byte[]> key() {
		return lines(keyFile()).map((lines) -> HEX.parseHex(lines.get(0)));
	}

	Optional<Head> head() {
		return lines(headFile()).map((lines) -> {
			String[] parts = lines.get(0).split(" ");
			return new Head(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]),
					HEX.parseHex(parts[3]));
		});
	}

	/** Writes a key; one that stood there is kept under another name. */
	void write(byte[] key, Head head) {
		try {
			HomeFolder.prepare(this.home);
			setAside(keyFile());
			setAside(headFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		write(head);
		write(keyFile(), HEX.formatHex(key));
	}

	void write(Head head) {
		write(headFile(), head.after() + " " + head.first() + " " + head.position() + " " + HEX.formatHex(head.mac()));
	}

	private void write(Path file, String line) {
		try {
			Path fresh = Files.createTempFile(this.home, file.getFileName().toString(), ".new", ownerAlone());
			Files.writeString(fresh, line + "\n");
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path headFile() {
		return this.home.resolve("audit.head");
	}

	private static void setAside(Path file) throws IOException {
		if (Files.exists(file)) {
			Files.move(file,
					file.resolveSibling(file.getFileName() + "." + Files.getLastModifiedTime(file).toMillis()));
		}
	}

	private static Optional<List<String>> lines(Path file) {
		try {
			return Files.exists(file) ? Optional.of(Files.readAllLines(file)) : Optional.empty();
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

}
