package vn.dondoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The user guide calls things as the screen does. */
class GuideTest {

	private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+)\\*\\*");

	private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

	private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(");

	/** Says what bold means. */
	private static final String ABOUT_BOLD = "đậm";

	private static final Path GUIDE = Files.exists(Path.of("docs")) ? Path.of("docs/huong-dan")
			: Path.of("../docs/huong-dan");

	@Test
	void whatIsBoldInTheGuideStandsOnTheScreen() throws IOException {
		Set<String> shown = new HashSet<>(Set.of(ABOUT_BOLD));
		Pages.bundles().forEach((bundle) -> shown.addAll(Pages.messages(bundle, "").values()));
		List<String> unknown = new ArrayList<>();
		for (Path chapter : chapters()) {
			for (String label : found(LABEL, chapter)) {
				if (!shown.contains(label)) {
					unknown.add(chapter.getFileName() + ": " + label);
				}
			}
		}
		assertThat(unknown).isEmpty();
	}

	@Test
	void theGuidesLinksLeadSomewhere() throws IOException {
		for (Path chapter : chapters()) {
			assertThat(found(LINK, chapter)).as(chapter.toString())
				.allSatisfy((link) -> assertThat(GUIDE.resolve(link)).exists());
		}
	}

	@Test
	void everyChapterShowsAPictureAndEachSaysWhatItShows() throws IOException {
		for (Path chapter : chapters()) {
			assertThat(found(PICTURE, chapter)).as(chapter.toString())
				.isNotEmpty()
				.allSatisfy((says) -> assertThat(says).hasSizeGreaterThan(10));
		}
	}

	@Test
	void everyPictureIsShown() throws IOException {
		List<String> shown = new ArrayList<>();
		for (Path chapter : chapters()) {
			shown.addAll(found(LINK, chapter));
		}
		try (Stream<Path> pictures = Files.list(GUIDE.resolve("hinh"))) {
			assertThat(pictures.map(Path::getFileName).map(Path::toString).filter((name) -> name.endsWith(".webp")))
				.isNotEmpty()
				.allSatisfy((name) -> assertThat(shown).contains("hinh/" + name));
		}
	}

	private static List<Path> chapters() throws IOException {
		try (Stream<Path> files = Files.list(GUIDE)) {
			List<Path> chapters = files.filter((file) -> file.toString().endsWith(".md")).sorted().toList();
			assertThat(chapters).isNotEmpty();
			return chapters;
		}
	}

	private static List<String> found(Pattern pattern, Path chapter) throws IOException {
		Matcher matcher = pattern.matcher(Files.readString(chapter).replace("\n", " "));
		List<String> found = new ArrayList<>();
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

}
