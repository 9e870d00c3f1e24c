package vn.dondoc.extraction;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's quality on the open part of the corpus, printed at every build. The floors
 * are what has been reached, rounded down; raise them when the engine gets better.
 */
class CorpusTest {

	private static final Path OPEN = Path.of("src/test/resources/corpus/open");

	/** Scored at releases; every second document, by the SHA-256 of its id, is opened. */
	private static final Path FROZEN = Path.of("src/test/resources/corpus/frozen");

	/** Written for the project without regard to the engine, province by province. */
	private static final Path WRITTEN = Path.of("src/test/resources/corpus/written");

	/** Written after the engine, and scored before anybody looked at what it read. */
	private static final Path BLIND = Path.of("src/test/resources/corpus/blind");

	/** Short texts, each laid out in a way of its own. */
	private static final Path LAYOUTS = Path.of("src/test/resources/corpus/layouts");

	/**
	 * Press articles that are not ours to keep; scored where they lie beside the project.
	 */
	private static final Path SEEDS = Path.of("../../shared/corpus/seeds");

	@Test
	void theQualityReachedOnTheOpenCorpusIsKept() {
		Score score = Score.of(Gold.in(OPEN));
		System.out.println(score);
		assertThat(score.f1("assignment")).as("assignment").isGreaterThanOrEqualTo(0.99);
		assertThat(score.f1("item")).as("item").isGreaterThanOrEqualTo(0.99);
		assertThat(score.f1("lead")).as("lead").isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1("cooperating")).as("cooperating").isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1("deadline")).as("deadline").isGreaterThanOrEqualTo(0.98);
		assertThat(score.allFieldsRight()).as("all fields").isGreaterThanOrEqualTo(0.97);
		assertThat(score.everyEmptyDocumentStaysEmpty()).isTrue();
	}

	@Test
	void theQualityReachedOnTheWrittenCorpusIsKept() {
		Score score = Score.of(Gold.in(WRITTEN));
		System.out.println(score);
		assertThat(score.f1("assignment")).as("assignment").isGreaterThanOrEqualTo(0.97);
		assertThat(score.f1("item")).as("item").isGreaterThanOrEqualTo(0.97);
		assertThat(score.f1("lead")).as("lead").isGreaterThanOrEqualTo(0.97);
		assertThat(score.f1("cooperating")).as("cooperating").isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1("deadline")).as("deadline").isGreaterThanOrEqualTo(0.97);
		assertThat(score.allFieldsRight()).as("all fields").isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void theQualityReachedOnTheDocumentsScoredUnseenIsKept() {
		Score score = Score.of(Gold.in(BLIND));
		System.out.println(score);
		assertThat(score.f1("assignment")).as("assignment").isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1("lead")).as("lead").isGreaterThanOrEqualTo(0.97);
		assertThat(score.f1("deadline")).as("deadline").isGreaterThanOrEqualTo(0.98);
		assertThat(score.allFieldsRight()).as("all fields").isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void theQualityReachedOnTheLayoutsIsKept() {
		Score score = Score.of(Gold.in(LAYOUTS));
		System.out.println(score);
		assertThat(score.f1("assignment")).as("assignment").isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1("lead")).as("lead").isGreaterThanOrEqualTo(0.97);
		assertThat(score.allFieldsRight()).as("all fields").isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void theQualityReachedOnTheOpenedHalfOfTheFrozenDocumentsIsKept() {
		Score score = Score.of(opened());
		System.out.println(score);
		assertThat(score.f1("assignment")).as("assignment").isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1("lead")).as("lead").isGreaterThanOrEqualTo(0.98);
		assertThat(score.f1("deadline")).as("deadline").isGreaterThanOrEqualTo(0.98);
		assertThat(score.allFieldsRight()).as("all fields").isGreaterThanOrEqualTo(0.96);
	}

	/** The other half stays closed: no build reads it. */
	private static List<Gold> opened() {
		List<Path> files = Gold.files(FROZEN).sorted(Comparator.comparing(CorpusTest::digest)).toList();
		return IntStream.range(0, files.size())
			.filter((i) -> i % 2 == 0)
			.mapToObj((i) -> Gold.read(files.get(i)))
			.toList();
	}

	private static String digest(Path file) {
		String id = file.getFileName().toString().replace(".json", "");
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@TestFactory
	Stream<DynamicTest> theQualityReachedOnTheSourceArticlesIsKept() {
		List<Gold> seeds = Files.isDirectory(SEEDS) ? Gold.in(SEEDS) : List.of();
		return seeds.isEmpty() ? Stream.empty() : Stream.of(DynamicTest.dynamicTest("seeds",
				() -> assertThat(Score.of(seeds).f1("assignment")).isGreaterThanOrEqualTo(0.90)));
	}

}
