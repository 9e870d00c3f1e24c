package vn.dondoc.attachment;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.dondoc.system.Ids;

/** Which stored file. */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {

	public static AttachmentId next() {
		return new AttachmentId(Ids.next());
	}

	/** The one a request brings with this content, however often it is sent. */
	static AttachmentId of(UUID commandId, byte[] digest) {
		return new AttachmentId(UUID
			.nameUUIDFromBytes(ByteBuffer.allocate(16 + digest.length).put(Ids.bytes(commandId)).put(digest).array()));
	}

}
