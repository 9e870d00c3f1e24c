package vn.dondoc.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A stored file as an answer that a browser saves and never opens in place: its type
 * comes from a short list, not from whoever sent the file.
 */
public final class Download {

	private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "txt", "text/plain;charset=UTF-8",
			"doc", "application/msword", "docx",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xls",
			"application/vnd.ms-excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"jpg", "image/jpeg", "png", "image/png");

	private Download() {
	}

	public static ResponseEntity<byte[]> of(StoredFile file, byte[] content) {
		String extension = file.fileName().substring(file.fileName().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		ContentDisposition saved = ContentDisposition.attachment()
			.filename(file.fileName(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header("Content-Disposition", saved.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.parseMediaType(TYPES.getOrDefault(extension, "application/octet-stream")))
			.body(content);
	}

}
