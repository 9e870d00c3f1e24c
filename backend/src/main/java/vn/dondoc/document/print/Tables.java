package vn.dondoc.document.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the ruled tables of a page. */
final class Tables {

	/** A page with more rulings is a drawing. */
	private static final int MOST = 1500;

	private static final double SHORTEST = 5;

	private static final double NEAR = 3;

	private Tables() {
	}

	/** From the top down. */
	static List<RuledTable> of(List<Ruling> drawn) {
		List<Ruling> rulings = drawn.stream()
			.filter((it) -> Math.max(it.right() - it.left(), it.bottom() - it.top()) >= SHORTEST)
			.distinct()
			.toList();
		if (rulings.size() > MOST) {
			return List.of();
		}
		return touching(rulings).stream()
			.map(RuledTable::new)
			.filter(RuledTable::hasCells)
			.sorted(Comparator.comparingDouble(RuledTable::top))
			.toList();
	}

	private static List<List<Ruling>> touching(List<Ruling> rulings) {
		List<Ruling> rest = new ArrayList<>(rulings);
		List<List<Ruling>> groups = new ArrayList<>();
		while (!rest.isEmpty()) {
			List<Ruling> group = new ArrayList<>(List.of(rest.remove(rest.size() - 1)));
			for (int i = 0; i < group.size(); i++) {
				Ruling one = group.get(i);
				List<Ruling> joined = rest.stream().filter((other) -> touch(one, other)).toList();
				group.addAll(joined);
				rest.removeAll(joined);
			}
			groups.add(group);
		}
		return groups;
	}

	private static boolean touch(Ruling one, Ruling other) {
		return one.left() <= other.right() + NEAR && other.left() <= one.right() + NEAR
				&& one.top() <= other.bottom() + NEAR && other.top() <= one.bottom() + NEAR;
	}

}
