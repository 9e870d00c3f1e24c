package vn.dondoc.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import vn.dondoc.assignment.Turns;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** There is one place that counts or lists assignments by status. */
class OnlyStatisticsCountsTest {

	private static final Path SOURCES = Path.of("src/main/java/vn/dondoc");

	private static final Pattern READS_STRETCHES = Pattern.compile("(?i)\\b(from|join|into|update)\\s+stretch\\b");

	private static final Pattern COUNTS_ASSIGNMENTS = Pattern
		.compile("(?is)\\bcount\\s*\\([^)]*\\)[^;\"]*\\bfrom\\s+(assignment|fact)\\b");

	@Test
	void noOtherRoomQueriesTheStretches() throws IOException {
		assertThat(sourcesThat(READS_STRETCHES)).isNotEmpty()
			.allSatisfy((path) -> assertThat(path).startsWith(SOURCES.resolve("statistics")));
	}

	@Test
	void noOtherRoomCountsAssignmentsInSql() throws IOException {
		assertThat(sourcesThat(COUNTS_ASSIGNMENTS))
			.allSatisfy((path) -> assertThat(path).startsWith(SOURCES.resolve("statistics")));
	}

	@Test
	void noOtherRoomCutsHistoriesIntoTurns() {
		JavaClasses rooms = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("vn.dondoc");

		noClasses().that()
			.resideOutsideOfPackages("vn.dondoc.assignment..", "vn.dondoc.statistics..")
			.should()
			.dependOnClassesThat(type(Turns.class))
			.check(rooms);
	}

	private static List<Path> sourcesThat(Pattern pattern) throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((path) -> path.toString().endsWith(".java"))
				.filter((path) -> pattern.matcher(read(path)).find())
				.toList();
		}
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
