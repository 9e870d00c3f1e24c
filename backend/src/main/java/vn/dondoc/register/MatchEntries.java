package vn.dondoc.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Knows entries again by what names them: first those that stand word for word, then
 * those of which the list and the register have one each left under a name.
 */
final class MatchEntries<D extends Registered> {

	private final Map<String, List<Recorded<D>>> standing = new HashMap<>();

	private final Function<D, String> name;

	private final BiPredicate<D, D> again;

	/**
	 * Matches against these entries.
	 * @param name what an entry is called by
	 * @param again whether the second, called the same, may be what became of the first
	 */
	MatchEntries(List<Recorded<D>> standing, Function<D, String> name, BiPredicate<D, D> again) {
		this.name = name;
		this.again = again;
		standing.forEach((entry) -> named(entry.says()).add(entry));
	}

	/** Each of a list, in its order. */
	List<Matched<D>> match(List<D> list) {
		Map<Integer, Matched<D>> matched = new HashMap<>();
		Map<String, List<Integer>> left = new LinkedHashMap<>();
		Set<Map<String, Object>> seen = new HashSet<>();
		for (int place = 0; place < list.size(); place++) {
			D says = list.get(place);
			boolean repeated = !seen.add(says.said());
			Recorded<D> same = repeated ? null : wordForWord(says);
			if (repeated) {
				matched.put(place, new Matched<>(says, Matched.Outcome.REPEATED, null));
			}
			else if (same != null) {
				matched.put(place, new Matched<>(says, Matched.Outcome.SAME, same));
			}
			else {
				left.computeIfAbsent(this.name.apply(says), (called) -> new ArrayList<>()).add(place);
			}
		}
		left.values().forEach((places) -> places.forEach((place) -> {
			matched.put(place, called(list.get(place), places.size()));
		}));
		return IntStream.range(0, list.size()).mapToObj((place) -> Objects.requireNonNull(matched.get(place))).toList();
	}

	private @Nullable Recorded<D> wordForWord(D says) {
		List<Recorded<D>> called = named(says);
		for (Recorded<D> entry : called) {
			if (entry.says().said().equals(says.said())) {
				called.remove(entry);
				return entry;
			}
		}
		return null;
	}

	private Matched<D> called(D says, int soCalled) {
		List<Recorded<D>> candidates = named(says).stream()
			.filter((entry) -> this.again.test(entry.says(), says))
			.toList();
		if (candidates.isEmpty()) {
			return new Matched<>(says, Matched.Outcome.NEW, null);
		}
		return (candidates.size() == 1 && soCalled == 1)
				? new Matched<>(says, Matched.Outcome.CHANGED, candidates.get(0))
				: new Matched<>(says, Matched.Outcome.AMBIGUOUS, null);
	}

	private List<Recorded<D>> named(D says) {
		return this.standing.computeIfAbsent(this.name.apply(says), (called) -> new ArrayList<>());
	}

}
