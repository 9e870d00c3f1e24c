package vn.dondoc.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.audit.AuditedDeed.Detail;

/** Reads what an entry tells, with before and after side by side. */
final class DetailReader {

	private static final JsonMapper JSON = JsonMapper.shared();

	private DetailReader() {
	}

	static List<Detail> read(String json) {
		JsonNode told = JSON.readTree(json);
		List<Detail> details = new ArrayList<>();
		JsonNode before = told.get("before");
		JsonNode after = told.get("after");
		if (before != null || after != null) {
			details.addAll(changes(before, after));
		}
		for (Map.Entry<String, JsonNode> entry : told.properties()) {
			if (!Set.of("before", "after").contains(entry.getKey())) {
				details.add(new Detail(entry.getKey(), null, text(entry.getValue())));
			}
		}
		return details;
	}

	private static List<Detail> changes(@Nullable JsonNode before, @Nullable JsonNode after) {
		if ((before != null && !before.isObject()) || (after != null && !after.isObject())) {
			return List.of(new Detail("value", text(before), text(after)));
		}
		Set<String> names = new LinkedHashSet<>();
		names(before, names);
		names(after, names);
		return names.stream().map((name) -> new Detail(name, at(before, name), at(after, name))).toList();
	}

	private static void names(@Nullable JsonNode node, Set<String> names) {
		if (node != null) {
			node.properties().forEach((entry) -> names.add(entry.getKey()));
		}
	}

	private static @Nullable String at(@Nullable JsonNode node, String name) {
		return (node != null) ? text(node.get(name)) : null;
	}

	private static @Nullable String text(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return null;
		}
		return value.isString() ? value.stringValue() : value.toString();
	}

}
