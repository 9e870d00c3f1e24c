package vn.dondoc.attachment;

/** A stored file: the name it came under and its size in bytes. */
public record StoredFile(AttachmentId id, String fileName, int size) {

}
