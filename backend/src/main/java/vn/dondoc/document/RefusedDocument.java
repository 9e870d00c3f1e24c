package vn.dondoc.document;

import vn.dondoc.system.BrokenRule;

/** Why a document was not taken in: one class for each reason. */
public abstract sealed class RefusedDocument extends BrokenRule {

	private RefusedDocument(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

	@Override
	public String field() {
		return "file";
	}

	/** There is not one word in it. */
	public static final class EmptyDocument extends RefusedDocument {

		public EmptyDocument() {
			super("document.refused.empty");
		}

	}

	/** It is damaged, or is not what its name says. */
	public static final class UnreadableDocument extends RefusedDocument {

		public UnreadableDocument() {
			super("document.refused.unreadable");
		}

	}

	/** It opens with a password only. */
	public static final class PasswordProtected extends RefusedDocument {

		public PasswordProtected() {
			super("document.refused.password");
		}

	}

	/** It has more bytes than a document may have. */
	public static final class TooLarge extends RefusedDocument {

		public TooLarge(int megabytes) {
			super("document.refused.tooLarge", megabytes);
		}

	}

	/** It unpacks to far more than it weighs. */
	public static final class ZipBomb extends RefusedDocument {

		public ZipBomb() {
			super("document.refused.zipBomb");
		}

	}

	/** It is a kind of file that is not read. */
	public static final class UnsupportedFormat extends RefusedDocument {

		public UnsupportedFormat() {
			super("document.refused.format");
		}

	}

	/** It carries programs, which might run where it is opened. */
	public static final class MacrosInside extends RefusedDocument {

		public MacrosInside() {
			super("document.refused.macros");
		}

	}

	/** It is a picture of a page, and nothing here reads pictures. */
	public static final class ScanNotReadable extends RefusedDocument {

		public ScanNotReadable() {
			super("document.refused.scan");
		}

	}

	/** It is a picture of more than can be read in the time there is. */
	public static final class ScanTooLong extends RefusedDocument {

		public ScanTooLong(int pages) {
			super("document.refused.scanTooLong", pages);
		}

	}

	/**
	 * It carries a secrecy stamp; Law 117/2025/QH15 keeps it out of this system, so
	 * nothing of it may be kept or logged.
	 */
	public static final class SecretDocument extends RefusedDocument {

		private final SecrecyMark mark;

		public SecretDocument(SecrecyMark mark) {
			super("document.refused.secret", mark.stamp());
			this.mark = mark;
		}

		public SecrecyMark mark() {
			return this.mark;
		}

	}

}
