package vn.dondoc.worklist.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Slice;

/** Which list an address shows. */
final class ShownList {

	/** The field of a form in which a part is chosen. */
	static final String PART = "in";

	private ShownList() {
	}

	/** A link that names no slice opens the tray. */
	static RowsQuery query(Map<String, String> parameters) {
		RowsQuery query = RowsQuery.of(narrowed(parameters));
		boolean named = parameters.containsKey("slice") || !tray(query.question());
		return named ? query : query.slice(Slice.NOT_COMPLETED);
	}

	/** A cut and its part may come as one, out of one field of a form. */
	private static Map<String, String> narrowed(Map<String, String> parameters) {
		String[] chosen = parameters.getOrDefault(PART, "").split(":", 2);
		if (chosen.length < 2) {
			return parameters;
		}
		Map<String, String> both = new HashMap<>(parameters);
		both.put("cut", chosen[0]);
		both.put("part", chosen[1]);
		return both;
	}

	/** Whether it is what is open now, not what stands behind a figure. */
	static boolean tray(Question question) {
		return question.population() == Population.ALL && question.asOf() == null && question.knownAt() == null;
	}

	/** The parameters of an address as a request would have them. */
	static Map<String, String> decoded(MultiValueMap<String, String> query) {
		Map<String, String> parameters = new HashMap<>();
		query.toSingleValueMap()
			.forEach((name, value) -> parameters.put(name,
					(value != null) ? UriUtils.decode(value, StandardCharsets.UTF_8) : ""));
		return parameters;
	}

	/** The same list, sorted the same way, at another path. */
	static String address(String path, RowsQuery query, Sorting sorting) {
		return UriComponentsBuilder.fromUriString(sorting.href(query)).replacePath(path).build(true).toUriString();
	}

}
