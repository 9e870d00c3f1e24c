package vn.dondoc.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The stages of reading build on one another, never back. */
class StagesTest {

	private static final String ROOM = "vn.dondoc.extraction";

	private static final Path SOURCES = Path.of("src/main/java", ROOM.split("\\."));

	private static final Pattern USES = Pattern.compile("Uses ([a-z., ]+)\\.");

	private static final JavaClasses ENGINE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOM);

	@Test
	void noStageUsesOneThatBuildsOnIt() {
		slices().matching(ROOM + ".(*)..").should().beFreeOfCycles().check(ENGINE);
	}

	@TestFactory
	Stream<DynamicTest> everyDoorNamesTheStagesItBuildsOn() {
		return ENGINE.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> !name.equals(ROOM))
			.distinct()
			.map((name) -> DynamicTest.dynamicTest(name, () -> assertThat(used(name)).isEqualTo(named(name))));
	}

	private static Set<String> used(String stage) {
		Set<String> used = new TreeSet<>();
		ENGINE.stream()
			.filter((type) -> type.getPackageName().equals(stage))
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.map((dependency) -> dependency.getTargetClass().getPackageName())
			.filter((name) -> name.startsWith(ROOM + ".") && !name.equals(stage))
			.forEach((name) -> used.add(name.substring(ROOM.length() + 1)));
		return used;
	}

	private static Set<String> named(String stage) throws IOException {
		Path door = SOURCES.resolve(stage.substring(ROOM.length() + 1).replace('.', '/')).resolve("package-info.java");
		Matcher uses = USES.matcher(Files.readString(door).replaceAll("\\s*\\n \\* ", " "));
		return uses.find() ? new TreeSet<>(List.of(uses.group(1).split(", "))) : Set.of();
	}

}
