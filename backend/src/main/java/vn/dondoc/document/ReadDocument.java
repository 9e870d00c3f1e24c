package vn.dondoc.document;

import java.util.List;

/**
 * The words of a document as one plain text (NFC, lines ended by {@code \n}, a table row
 * as one line with its cells parted by {@code " | "}) and where its parts stand in it.
 * All offsets kept anywhere point into this text.
 */
public record ReadDocument(String text, DocumentFormat format, List<Block> blocks) {

	public ReadDocument {
		blocks = List.copyOf(blocks);
	}

	public String words(Block block) {
		return this.text.substring(block.start(), block.end());
	}

}
