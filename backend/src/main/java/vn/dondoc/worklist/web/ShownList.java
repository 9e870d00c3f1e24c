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

	private ShownList() {
	}

	/** A link that names no slice opens the tray. */
	static RowsQuery query(Map<String, String> parameters) {
		RowsQuery query = RowsQuery.of(parameters);
		boolean named = parameters.containsKey("slice") || !tray(query.question());
		return named ? query : query.slice(Slice.NOT_COMPLETED);
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
