package vn.dondoc.attachment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which stored file. */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {

	public static AttachmentId next() {
		return new AttachmentId(Ids.next());
	}

}
