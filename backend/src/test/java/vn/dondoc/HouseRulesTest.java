package vn.dondoc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house that a compiler does not know. */
class HouseRulesTest {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.dondoc");

	private static final Set<Class<?>> TIMES = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
			LocalTime.class, OffsetDateTime.class, ZonedDateTime.class, Year.class, YearMonth.class);

	/** Names that say how code is built instead of what it is about. */
	private static final Set<String> NAMES_OF_LAYERS = Set.of("domain", "application", "infrastructure", "dto", "impl",
			"util", "utils", "common", "helper", "helpers", "service", "services", "repository", "model", "entity",
			"config", "controller");

	@Test
	void theTimeIsAskedOfTheClock() {
		noClasses().should().accessTargetWhere(bareNow()).check(HOUSE);
	}

	@Test
	void controllersStandInWebAndAreSeenByNobody() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.resideInAPackage("..web..")
			.andShould()
			.bePackagePrivate()
			.allowEmptyShould(true)
			.check(HOUSE);
	}

	@Test
	void whatStandsInWebIsSeenByNobody() {
		classes().that().resideInAPackage("..web").and().areTopLevelClasses().should().bePackagePrivate().check(HOUSE);
	}

	@Test
	void entitiesNeverReachAPage() {
		methods().that()
			.areDeclaredInClassesThat()
			.resideInAPackage("..web..")
			.should(nameNoEntity())
			.allowEmptyShould(true)
			.check(HOUSE);
		noFields().that()
			.areDeclaredInClassesThat()
			.resideInAPackage("..web..")
			.should()
			.haveRawType(DescribedPredicate.describe("an entity", (type) -> type.isAnnotatedWith(Entity.class)))
			.allowEmptyShould(true)
			.check(HOUSE);
	}

	@Test
	void aggregatesChangeByDeedsNotBySetters() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameMatching("set[A-Z].*")
			.allowEmptyShould(true)
			.check(HOUSE);
	}

	@Test
	void readingDocumentsAndExtractingNeedNeitherSpringNorADatabase() {
		noClasses().that()
			.resideInAnyPackage("vn.dondoc.extraction..", "vn.dondoc.document..")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.and()
			.resideOutsideOfPackage("..web..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta.persistence..", "java.sql..", "org.hibernate..")
			.allowEmptyShould(true)
			.check(HOUSE);
	}

	@Test
	void dependenciesComeThroughConstructors() {
		fields().should().notBeAnnotatedWith(Autowired.class).check(HOUSE);
	}

	@Test
	void packagesAreNamedForWhatTheyAreAbout() {
		List<String> layers = packages().map(JavaPackage::getName)
			.filter((name) -> NAMES_OF_LAYERS.contains(name.substring(name.lastIndexOf('.') + 1)))
			.toList();
		assertThat(layers).isEmpty();
	}

	@Test
	void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
		List<String> unmarked = packages().filter((room) -> !room.isAnnotatedWith(NullMarked.class))
			.map(JavaPackage::getName)
			.toList();
		assertThat(unmarked).isEmpty();
	}

	private static Stream<JavaPackage> packages() {
		return HOUSE.stream().map(JavaClass::getPackage).distinct();
	}

	private static DescribedPredicate<JavaAccess<?>> bareNow() {
		return DescribedPredicate.describe("ask the machine for the time", (access) -> {
			JavaClass target = access.getTargetOwner();
			String name = access.getName();
			boolean withoutClock = access.getTarget() instanceof CodeUnitCallTarget call
					&& call.getRawParameterTypes().stream().noneMatch((type) -> type.isEquivalentTo(Clock.class));
			boolean now = "now".equals(name) && withoutClock && TIMES.stream().anyMatch(target::isEquivalentTo);
			boolean millis = target.isEquivalentTo(System.class) && "currentTimeMillis".equals(name);
			boolean clock = target.isEquivalentTo(Clock.class) && name.startsWith("system")
					&& !access.getOriginOwner().isAssignableTo(Clock.class)
					&& !access.getOriginOwner().getSimpleName().equals("TimeConfiguration");
			boolean date = target.isEquivalentTo(Date.class) && "<init>".equals(name)
					&& access.getTarget() instanceof CodeUnitCallTarget made && made.getRawParameterTypes().isEmpty();
			return now || millis || clock || date;
		});
	}

	private static ArchCondition<JavaCodeUnit> nameNoEntity() {
		return new ArchCondition<>("name no entity") {
			@Override
			public void check(JavaCodeUnit method, ConditionEvents events) {
				boolean takes = method.getParameterTypes()
					.stream()
					.flatMap((type) -> type.getAllInvolvedRawTypes().stream())
					.anyMatch((type) -> type.isAnnotatedWith(Entity.class));
				boolean gives = method.getReturnType()
					.getAllInvolvedRawTypes()
					.stream()
					.anyMatch((type) -> type.isAnnotatedWith(Entity.class));
				events.add(new SimpleConditionEvent(method, !takes && !gives, method.getFullName()));
			}
		};
	}

}
