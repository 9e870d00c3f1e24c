package vn.dondoc.extraction;

import vn.dondoc.extraction.order.Commands;
import vn.dondoc.extraction.order.Passage;
import vn.dondoc.extraction.text.Flow;

/** Whether an article is telling, paragraph by paragraph, what was ordered. */
final class Coverage {

	/** After so many paragraphs without an order the press no longer reports orders. */
	private static final int PATIENCE = 3;

	private final Captions captions = new Captions();

	private boolean speaking;

	/** Whether the article has told that an organ of the province issued something. */
	private boolean issued;

	private int silent;

	boolean speaking() {
		return this.speaking;
	}

	void open(boolean orders) {
		this.speaking |= orders;
	}

	void close() {
		this.speaking = false;
	}

	/** A line of its own: a heading ends a report, a caption does not. */
	void line(Flow flow) {
		this.speaking &= this.captions.are(flow);
	}

	/** "Theo đó, …": what was issued is told from here on. */
	void begins(Passage passage) {
		if (this.issued && Commands.accordingly(passage, 0)) {
			resume();
		}
	}

	/** A paragraph is over; {@code issues} says that something was issued in it. */
	void told(Passage passage, boolean issues) {
		this.issued |= issues;
		this.speaking |= issues && this.silent < PATIENCE;
		if (HeadingReader.speaks(passage)) {
			resume();
		}
	}

	void silent() {
		this.silent++;
		this.speaking &= this.silent < PATIENCE;
	}

	void ordered() {
		this.silent = 0;
	}

	private void resume() {
		this.speaking = true;
		this.silent = 0;
	}

}
