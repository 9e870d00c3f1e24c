package vn.dondoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages and rules say is there, in Vietnamese and in English. */
class MessagesTest {

	private static final Pattern KEY = Pattern
		.compile("(?:#\\{|#messages\\.msg\\w*\\(')([a-z][\\w.-]*[\\w-])(?=[({}'])");

	/** A key made of a fixed beginning and a value: some message must begin so. */
	private static final Pattern BEGINNING = Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)'");

	private static final Pattern IN_CODE = Pattern
		.compile("(?:new Notice|new NavigationEntry|message = |super)\\(?\\s*\"\\{?([a-z][\\w-]*(?:\\.[\\w-]+)+)}?\"");

	private static final Pattern TONE_BEHIND = Pattern.compile("(?<![qQ])(o[áàảãạéèẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

	private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|of|is|are|and|not|for|with|please|your)\\b");

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

	private final Map<String, String> vietnamese = Pages.messages("");

	private final Map<String, String> english = Pages.messages("_en");

	@Test
	void everyKeyOfATemplateHasAMessageInBothLanguages() {
		Set<String> missing = new TreeSet<>();
		Pages.templates().forEach((name, text) -> {
			all(KEY, text).filter((key) -> !known(key)).forEach((key) -> missing.add(name + ": " + key));
			all(BEGINNING, text)
				.filter((beginning) -> this.vietnamese.keySet().stream().noneMatch((key) -> key.startsWith(beginning)))
				.forEach((beginning) -> missing.add(name + ": " + beginning + "*"));
		});
		assertThat(missing).isEmpty();
	}

	@Test
	void everyKeyThatCodeNamesHasAMessageInBothLanguages() {
		Set<String> missing = new TreeSet<>();
		Pages.sources()
			.forEach((name, text) -> all(IN_CODE, text).filter((key) -> !known(key))
				.forEach((key) -> missing.add(name + ": " + key)));
		assertThat(missing).isEmpty();
	}

	@Test
	void bothLanguagesSayTheSameThingsOfTheSameValues() {
		assertThat(this.english.keySet()).isEqualTo(this.vietnamese.keySet());
		Set<String> differing = new TreeSet<>(this.vietnamese.keySet());
		differing.removeIf((key) -> places(this.vietnamese.get(key)).equals(places(this.english.get(key))));
		assertThat(differing).isEmpty();
	}

	@Test
	void noRoomSaysWhatAnotherRoomSays() {
		Set<String> seen = new TreeSet<>();
		List<String> twice = new ArrayList<>();
		Pages.bundles()
			.forEach((bundle) -> Pages.messages(bundle, "")
				.keySet()
				.stream()
				.filter((key) -> !seen.add(key))
				.forEach(twice::add));
		assertThat(twice).isEmpty();
	}

	/** So that two people who add words seldom write at the same place. */
	@Test
	void wordsStandInTheOrderOfTheirKeysEachOnce() {
		List<String> disorder = new ArrayList<>();
		for (String bundle : Pages.bundles()) {
			for (String suffix : List.of("", "_en")) {
				List<String> keys = Pages.keys(bundle, suffix);
				if (!keys.equals(List.copyOf(new TreeSet<>(keys)))) {
					disorder.add(bundle + suffix);
				}
			}
		}
		assertThat(disorder).isEmpty();
	}

	@Test
	void vietnameseIsNotEnglishLeftOver() {
		Set<String> slips = new TreeSet<>();
		this.vietnamese.forEach((key, text) -> {
			if (ENGLISH.matcher(text).find()) {
				slips.add(key + "=" + text);
			}
		});
		assertThat(slips).isEmpty();
	}

	/** "Khóa", not now and then "khoá". */
	@Test
	void theToneStandsOnTheSameLetterEverywhere() {
		Set<String> otherwise = new TreeSet<>();
		this.vietnamese.forEach((key, text) -> {
			if (TONE_BEHIND.matcher(text).find()) {
				otherwise.add(key + "=" + text);
			}
		});
		assertThat(otherwise).isEmpty();
	}

	/** An apostrophe swallows the values after it, unless it is written twice. */
	@Test
	void apostrophesSwallowNoValues() {
		Set<String> swallowing = new TreeSet<>();
		for (Map<String, String> language : List.of(this.vietnamese, this.english)) {
			language.forEach((key, text) -> {
				if (PLACE.matcher(text).find() && text.replace("''", "").contains("'")) {
					swallowing.add(key + "=" + text);
				}
			});
		}
		assertThat(swallowing).isEmpty();
	}

	private boolean known(String key) {
		return this.vietnamese.containsKey(key) && this.english.containsKey(key);
	}

	private static Set<String> places(String text) {
		return all(PLACE, text).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> all(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.results().map((MatchResult result) -> result.group(1));
	}

}
