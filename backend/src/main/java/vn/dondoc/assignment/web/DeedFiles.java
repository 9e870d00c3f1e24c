package vn.dondoc.assignment.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;

/** Keeps the files that come with a deed. */
@Component
class DeedFiles {

	private final Attachments attachments;

	DeedFiles(Attachments attachments) {
		this.attachments = attachments;
	}

	List<AttachmentId> stored(DeedRequest request) {
		UUID commandId = request.form().commandId();
		return request.files().stream().map((file) -> store(commandId, file)).distinct().toList();
	}

	private AttachmentId store(UUID commandId, MultipartFile file) {
		try {
			return this.attachments.store(commandId, Objects.requireNonNullElse(file.getOriginalFilename(), ""),
					file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
