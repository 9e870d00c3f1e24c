package vn.dondoc.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.dondoc.document.Enclosure;
import vn.dondoc.document.HeaderFields;
import vn.dondoc.document.ReadDocument;
import vn.dondoc.document.RefusedDocument;
import vn.dondoc.document.RefusedDocument.SecretDocument;
import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.RefusedDocument.ZipBomb;
import vn.dondoc.document.mail.Mail.Enclosed;
import vn.dondoc.document.page.DocumentFile;

/**
 * A mail: the document sent with it, else its own words. A stamp on any file of it keeps
 * the whole mail out.
 */
public final class MailFile implements DocumentFile {

	private final Mail mail;

	private final BiFunction<String, byte[], ReadDocument> reader;

	private final Map<String, ReadDocument> read = new TreeMap<>();

	private MailFile(Mail mail, BiFunction<String, byte[], ReadDocument> reader) {
		this.mail = mail;
		this.reader = reader;
	}

	/** A mail as it is sent; its files are read by what reads all files. */
	public static MailFile eml(byte[] content, BiFunction<String, byte[], ReadDocument> reader) {
		return new MailFile(EmlMail.of(content), reader);
	}

	/** A mail as Outlook keeps it. */
	public static MailFile msg(byte[] content, BiFunction<String, byte[], ReadDocument> reader) {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			return new MailFile(MsgMail.of(container), reader);
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocument();
		}
	}

	@Override
	public ReadDocument read() {
		this.mail.files().stream().filter((file) -> !file.picture()).forEach(this::tryReading);
		List<ReadDocument> own = own();
		if (this.read.isEmpty() && own.isEmpty()) {
			this.mail.files().stream().filter(Enclosed::picture).forEach(this::tryReading);
		}
		if (this.read.isEmpty()) {
			return own.stream().findFirst().orElseThrow(UnreadableDocument::new).from(enclosure(""));
		}
		Map.Entry<String, ReadDocument> best = this.read.entrySet()
			.stream()
			.max(Comparator.comparingInt(MailFile::likeness))
			.orElseThrow();
		return best.getValue().from(enclosure(best.getKey()));
	}

	private void tryReading(Enclosed file) {
		try {
			this.read.put(file.name(), this.reader.apply(file.name(), file.content()));
		}
		catch (SecretDocument | ZipBomb ex) {
			throw ex;
		}
		catch (RefusedDocument ex) {
			// named among the files that were not read
		}
	}

	/** The mail's own words, if there are any; a stamp among them is seen here. */
	private List<ReadDocument> own() {
		boolean plain = !this.mail.words().isBlank();
		String name = plain ? "mail.txt" : "mail.html";
		String words = plain ? this.mail.subject() + "\n\n" + this.mail.words() : this.mail.page();
		List<ReadDocument> own = new ArrayList<>();
		if (!words.isBlank()) {
			try {
				own.add(this.reader.apply(name, words.getBytes(StandardCharsets.UTF_8)));
			}
			catch (SecretDocument ex) {
				throw ex;
			}
			catch (RefusedDocument ex) {
				// a mail may be nothing but its files
			}
		}
		return own;
	}

	/**
	 * How much a text looks like a directive: a number, a type, an issuer, then length.
	 */
	private static int likeness(Map.Entry<String, ReadDocument> file) {
		String text = file.getValue().text();
		HeaderFields head = HeaderFields.read(text);
		long known = Stream.of(head.number(), head.type(), head.issuer(), head.issuedOn())
			.filter((field) -> field != null)
			.count();
		return (int) known * 10_000_000 + Math.min(text.length(), 9_999_999);
	}

	private Enclosure enclosure(String taken) {
		return new Enclosure(taken,
				this.mail.files()
					.stream()
					.map(Enclosed::name)
					.filter((name) -> !name.equals(taken))
					.collect(Collectors.toList()));
	}

}
