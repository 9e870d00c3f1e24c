package vn.dondoc.document.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.dondoc.document.mail.Mail.Enclosed;

/** Takes apart a mail as Outlook keeps it. */
final class MsgMail {

	private MsgMail() {
	}

	static Mail of(POIFSFileSystem container) throws IOException {
		MAPIMessage message = new MAPIMessage(container);
		message.setReturnNullOnMissingChunk(true);
		message.guess7BitEncoding();
		List<Enclosed> files = new ArrayList<>();
		for (AttachmentChunks attached : message.getAttachmentFiles()) {
			byte[] content = attached.getEmbeddedAttachmentObject();
			if (content != null) {
				String name = name(attached);
				files.add(new Enclosed(name, content,
						name.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif|bmp)")));
			}
		}
		try {
			return new Mail(given(message.getSubject()), given(message.getTextBody()), given(message.getHtmlBody()),
					files);
		}
		catch (ChunkNotFoundException ex) {
			throw new IOException(ex);
		}
	}

	private static String name(AttachmentChunks attached) {
		if (attached.getAttachLongFileName() != null) {
			return given(attached.getAttachLongFileName().getValue());
		}
		return (attached.getAttachFileName() != null) ? given(attached.getAttachFileName().getValue()) : "";
	}

	private static String given(String words) {
		return Objects.requireNonNullElse(words, "");
	}

}
