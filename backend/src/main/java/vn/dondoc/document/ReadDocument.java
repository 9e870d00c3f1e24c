package vn.dondoc.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words of a document as one plain text (NFC, lines ended by {@code \n}, a table row
 * as one line with its cells parted by {@code " | "}) and where its parts stand in it.
 * All offsets kept anywhere point into this text.
 */
public record ReadDocument(String text, DocumentFormat format, List<Block> blocks, @Nullable Enclosure enclosure) {

	public ReadDocument {
		blocks = List.copyOf(blocks);
	}

	public ReadDocument(String text, DocumentFormat format, List<Block> blocks) {
		this(text, format, blocks, null);
	}

	/** The same document, taken out of a mail. */
	public ReadDocument from(Enclosure mail) {
		return new ReadDocument(this.text, this.format, this.blocks, mail);
	}

	public String words(Block block) {
		return this.text.substring(block.start(), block.end());
	}

}
