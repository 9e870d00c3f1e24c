package vn.dondoc.extraction.mood;

import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.heading.HeadingReader;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Flow;

/** Whether an article is telling, paragraph by paragraph, what was ordered. */
public final class Coverage {

	/** After so many paragraphs without an order the press no longer reports orders. */
	private static final int PATIENCE = 3;

	private final Captions captions = new Captions();

	private boolean speaking;

	/** Whether the article has told that an organ of the province issued something. */
	private boolean issued;

	private int silent;

	public boolean speaking() {
		return this.speaking;
	}

	public void open(boolean orders) {
		this.speaking |= orders;
	}

	public void close() {
		this.speaking = false;
	}

	/** A line of its own: a heading ends a report, a caption does not. */
	public void line(Flow flow) {
		this.speaking &= this.captions.are(flow);
	}

	/** "Theo đó, …": what was issued is told from here on. */
	public void begins(Passage passage) {
		if (this.issued && Commands.accordingly(passage, 0)) {
			resume();
		}
	}

	/** A paragraph is over; {@code issues} says that something was issued in it. */
	public void told(Passage passage, boolean issues) {
		this.issued |= issues;
		this.speaking |= issues && this.silent < PATIENCE;
		if (HeadingReader.speaks(passage)) {
			resume();
		}
	}

	public void silent() {
		this.silent++;
		this.speaking &= this.silent < PATIENCE;
	}

	public void ordered() {
		this.silent = 0;
	}

	private void resume() {
		this.speaking = true;
		this.silent = 0;
	}

}
