package vn.dondoc.extraction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.text.Flow;

/**
 * A paragraph, item, heading or table row with what stands beneath it. Its flow leaves
 * the label out.
 */
public final class Block {

	/** A month or quarter on a line of its own heads what is due in it. */
	private static final Pattern PERIOD = Pattern
		.compile("(?:trong )?(?:tháng|quý|năm) [\\d/ivx-]{1,9}(?: năm \\d{4})?:?");

	/** A period on a line of its own is shorter. */
	private static final int BRIEF = 60;

	private final @Nullable Label label;

	private final Flow flow;

	private final @Nullable Row row;

	private final boolean apart;

	private List<Block> children = List.of();

	private boolean labels;

	private boolean numbers;

	private @Nullable Block parent;

	private boolean unnumbered;

	public Block(@Nullable Label label, Flow flow, @Nullable Row row, boolean apart) {
		this.label = label;
		this.flow = flow;
		this.row = row;
		this.apart = apart;
	}

	public void unnumber() {
		this.unnumbered = true;
	}

	public void add(Block child) {
		child.parent = this;
		if (this.children.isEmpty()) {
			this.children = new ArrayList<>(2);
		}
		this.children.add(child);
		this.labels |= child.label != null;
		this.numbers |= child.label != null && !child.label.bullet();
	}

	public @Nullable Label label() {
		return this.label;
	}

	public Flow flow() {
		return this.flow;
	}

	public @Nullable Row row() {
		return this.row;
	}

	public List<Block> children() {
		return this.children;
	}

	/** Whether one beneath it bears a number. */
	public boolean numbers() {
		return this.numbers;
	}

	/** Whether one beneath it bears a number or a bullet. */
	public boolean labels() {
		return this.labels;
	}

	/** The labelled blocks under the same heading, itself among them. */
	public List<Block> siblings() {
		List<Block> all = (this.parent != null) ? this.parent.children : List.of(this);
		if (all.size() > 200) {
			return List.of();
		}
		return all.stream().filter((b) -> b.label != null).toList();
	}

	/** Whether it stands under the same heading as another, or beneath one that does. */
	public boolean beside(Block other) {
		for (Block at = this; at != null; at = at.parent) {
			if (at.parent == other.parent) {
				return true;
			}
		}
		return false;
	}

	public boolean apart() {
		return this.apart;
	}

	/** Whether it only opens what stands beneath it. */
	public boolean headingLike() {
		int length = this.flow.length();
		return length > 0 && length < 240 && ".;!?…".indexOf(this.flow.charAt(length - 1)) < 0;
	}

	/** Whether it closes with a sentence, of some length. */
	public boolean ends() {
		return this.flow.length() > 60 && this.flow.charAt(this.flow.length() - 1) == '.';
	}

	/** Whether it says that a list follows. */
	public boolean opensList() {
		String text = this.flow.folded();
		return text.length() < BRIEF && PERIOD.matcher(text).matches() || text.endsWith(":") || text.endsWith("như sau")
				|| text.endsWith("sau đây") || text.endsWith("như sau.") || text.endsWith("sau đây.");
	}

	/** All printed numbers from the outermost on, or null where none is printed. */
	public @Nullable String path() {
		String above = (this.parent != null) ? this.parent.path() : null;
		if (this.label == null || this.label.bullet() || this.unnumbered) {
			return above;
		}
		String own = this.label.printed();
		return (above == null) ? own : join(above, own);
	}

	private static String join(String above, String own) {
		int level = own.lastIndexOf('.');
		String prefix = (level < 0) ? "" : own.substring(0, level);
		if (!prefix.isEmpty() && (above.equals(prefix) || above.endsWith("." + prefix))) {
			return above + own.substring(level);
		}
		if (!prefix.isEmpty() && prefix.startsWith(above + ".")) {
			return own;
		}
		return above + "." + own;
	}

}
