package vn.dondoc.notification.mail;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

/** Reads an e-mail as its reader's program does. */
final class MailParts {

	private MailParts() {
	}

	/** The text of the first part of a type; empty where there is none. */
	static String of(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return String.valueOf(part.getContent()).replace("\r\n", "\n");
		}
		if (part.getContent() instanceof Multipart parts) {
			for (int place = 0; place < parts.getCount(); place++) {
				String found = of(parts.getBodyPart(place), type);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return "";
	}

}
