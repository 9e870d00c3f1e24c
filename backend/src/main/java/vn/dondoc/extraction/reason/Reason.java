package vn.dondoc.extraction.reason;

import java.util.List;

/** A piece of an explanation: a message of the room and what it speaks of. */
public record Reason(String key, List<String> arguments) {

	static Reason of(String key, String... arguments) {
		return new Reason("extraction.reason." + key, List.of(arguments));
	}

}
