package vn.dondoc.statistics.cut;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts of several cuts at once, of each cut one at most. */
public record Parts(List<Part> each) {

	public static final Parts NONE = new Parts(List.of());

	public Parts {
		each = each.stream().sorted(Comparator.comparing(Part::cut)).toList();
	}

	/** The part of this cut that is asked for. */
	public Optional<Part> of(Cut cut) {
		return this.each.stream().filter((part) -> part.cut() == cut).findFirst();
	}

	/** With this part in place of any other of its cut. */
	public Parts with(Part part) {
		return new Parts(Stream.concat(without(part.cut()).each.stream(), Stream.of(part)).toList());
	}

	public Parts without(Cut cut) {
		return new Parts(this.each.stream().filter((part) -> part.cut() != cut).toList());
	}

}
