package vn.dondoc.assignment.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

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
		return request.files().stream().map(this::store).toList();
	}

	private AttachmentId store(MultipartFile file) {
		try {
			return this.attachments.store(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
