package vn.dondoc.extraction.structure;

import java.util.Locale;

import vn.dondoc.extraction.block.Block;

/** Lines set in capitals: the letterhead above the first lead-in, titles, annexes. */
final class Capitals {

	/** No annex bears a longer name on its first line. */
	private static final int ANNEX = 60;

	private Capitals() {
	}

	static boolean all(Block block) {
		String printed = block.flow().printed();
		return printed.equals(printed.toUpperCase(Locale.ROOT));
	}

	/** An annex counts anew. */
	static boolean annex(Block block) {
		return block.label() == null && block.flow().length() < ANNEX && block.flow().folded().startsWith("phụ lục")
				&& all(block);
	}

}
