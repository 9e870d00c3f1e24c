package vn.dondoc.account.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Whether files came with a request that no controller has read. */
final class UploadedFiles {

	private UploadedFiles() {
	}

	static boolean in(HttpServletRequest request) {
		String type = request.getContentType();
		if (type == null || !type.startsWith("multipart/")) {
			return false;
		}
		try {
			return request.getParts()
				.stream()
				.anyMatch((part) -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty());
		}
		catch (IOException | ServletException | IllegalStateException ex) {
			return false;
		}
	}

}
