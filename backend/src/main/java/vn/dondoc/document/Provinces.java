package vn.dondoc.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Folding;

/** The names of provinces before and since 2025, to tell a place from a person's name. */
final class Provinces {

	private static final List<String> NAMES = read();

	private static final Set<String> CITIES = Set.of("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue");

	private Provinces() {
	}

	/** The province that the words start with, as the words write it. */
	static @Nullable String startOf(String words) {
		for (String name : NAMES) {
			if (words.length() >= name.length()
					&& Folding.fold(words.substring(0, name.length())).equals(Folding.fold(name))) {
				return words.substring(0, name.length());
			}
		}
		return null;
	}

	/** "tỉnh", or "thành phố" for those under the centre. */
	static String levelOf(String place) {
		return CITIES.contains(Folding.fold(place)) ? "thành phố" : "tỉnh";
	}

	private static List<String> read() {
		try (InputStream names = Objects.requireNonNull(Provinces.class.getResourceAsStream("provinces.txt"))) {
			return new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
