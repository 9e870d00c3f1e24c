package vn.dondoc.directive.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.directive.DirectiveId;

/** A document that was read; its id becomes the directive's. */
public record Intake(DirectiveId id, IntakeForm form, String text, @Nullable AttachmentId original, Instant enteredAt) {

}
