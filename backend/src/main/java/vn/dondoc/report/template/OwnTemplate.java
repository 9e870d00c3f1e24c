package vn.dondoc.report.template;

import java.time.Instant;

import vn.dondoc.attachment.AttachmentId;

/** The office's own template in use. */
public record OwnTemplate(AttachmentId file, String fileName, Instant takenAt, String takenBy) {

}
