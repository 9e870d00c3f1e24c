package vn.dondoc.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

import vn.dondoc.document.RefusedDocument.UnreadableDocument;
import vn.dondoc.document.mail.Mail.Enclosed;

/** Takes apart a mail as it was sent over the net. */
final class EmlMail {

	/** Mails in mails, and parts in parts, go no deeper. */
	private static final int DEEPEST = 12;

	private static final int MOST_FILES = 100;

	private final StringBuilder words = new StringBuilder();

	private final StringBuilder page = new StringBuilder();

	private final List<Enclosed> files = new ArrayList<>();

	private EmlMail() {
	}

	static Mail of(byte[] content) {
		try {
			EmlMail parts = new EmlMail();
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
					new ByteArrayInputStream(content));
			parts.add(message, 0);
			String subject = (message.getSubject() != null) ? message.getSubject() : "";
			return new Mail(subject, parts.words.toString(), parts.page.toString(), parts.files);
		}
		catch (IOException | MessagingException | RuntimeException ex) {
			throw new UnreadableDocument();
		}
	}

	private void add(Part part, int depth) throws IOException, MessagingException {
		if (depth > DEEPEST || this.files.size() > MOST_FILES) {
			return;
		}
		if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
			for (int i = 0; i < several.getCount(); i++) {
				BodyPart inner = several.getBodyPart(i);
				add(inner, depth + 1);
			}
		}
		else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
			add(inner, depth + 1);
		}
		else if (name(part) != null || !part.isMimeType("text/*")) {
			addFile(part);
		}
		else {
			(part.isMimeType("text/html") ? this.page : this.words).append(part.getContent()).append('\n');
		}
	}

	private void addFile(Part part) throws IOException, MessagingException {
		String name = name(part);
		try (InputStream content = part.getInputStream()) {
			this.files.add(new Enclosed((name != null) ? name : part.getContentType(), content.readAllBytes(),
					part.isMimeType("image/*")));
		}
	}

	private static @Nullable String name(Part part) throws MessagingException {
		String name = part.getFileName();
		try {
			return (name != null) ? MimeUtility.decodeText(name) : null;
		}
		catch (java.io.UnsupportedEncodingException ex) {
			return name;
		}
	}

}
