package vn.dondoc.statistics.cut;

import org.jspecify.annotations.Nullable;

/** What a part is called: a message, or words as they are. */
public record PartName(@Nullable String messageKey, @Nullable String words) {

	static PartName message(String key) {
		return new PartName(key, null);
	}

	static PartName words(String words) {
		return new PartName(null, words);
	}

}
