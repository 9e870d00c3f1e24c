package vn.dondoc.organisation.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares names as they are spelt. */
public final class Spelling {

	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

	private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

	private Spelling() {
	}

	/** The same letters and tones, wherever the tone mark stands ("hòa", "hoà"). */
	public static boolean same(String one, String other) {
		return tonesLast(one).equals(tonesLast(other));
	}

	/** From 0, nothing in common, to 1, the same words. */
	public static double likeness(String words, String others) {
		int longest = Math.max(words.length(), others.length());
		return (longest == 0) ? 1 : 1 - (double) DISTANCE.apply(words, others) / longest;
	}

	private static String tonesLast(String name) {
		return Arrays.stream(name.toLowerCase(Locale.ROOT).strip().split("\\s+"))
			.map(Spelling::toneLast)
			.collect(Collectors.joining(" "));
	}

	private static String toneLast(String word) {
		StringBuilder letters = new StringBuilder();
		StringBuilder tones = new StringBuilder();
		for (char letter : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
			((TONES.indexOf(letter) < 0) ? letters : tones).append(letter);
		}
		return letters.append(tones).toString();
	}

}
