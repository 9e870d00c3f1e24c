package vn.dondoc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import vn.dondoc.account.People;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.Download;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.Permissions;
import vn.dondoc.testing.OnDemo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Nothing is done or taken away unrecorded, and everything recorded reads as words. */
@OnDemo
@SpringBootTest
@AutoConfigureMockMvc
class EveryDeedIsAuditedTest {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.dondoc");

	/** Files that say nothing of what is in the system. */
	private static final List<String> BLANK = List.of("/backlog/template", "/reports/template/file",
			"/registers/issued-documents/import/template", "/registers/meetings/import/template",
			"/registers/schemes/import/template");

	@Autowired
	Permissions permissions;

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient jdbc;

	/** Whatever such an address answers with to be saved is a list or a file. */
	@TestFactory
	Stream<DynamicTest> whatAnAddressGivesToBeSavedLeavesAnEntry() {
		return this.permissions.all()
			.stream()
			.flatMap((permission) -> permission.endpoints()
				.stream()
				.filter((endpoint) -> endpoint.method().equals("GET") && !endpoint.pattern().contains("{"))
				.filter((endpoint) -> !BLANK.contains(endpoint.pattern()))
				.map((endpoint) -> dynamicTest(endpoint.toString(), () -> saved(permission, endpoint))));
	}

	@Test
	void aStoredFileLeavesByTheDoorThatRecordsIt() {
		noClasses().that()
			.areNotAssignableTo(Attachments.class)
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Download.class)
			.check(HOUSE);
	}

	@Test
	void whatTheDemoRecordedReadsAsWordsInBothLanguages() {
		List<String> actions = this.jdbc.sql("select distinct action from audit_entry").query(String.class).list();
		List<String> subjects = this.jdbc.sql("select distinct subject_type from audit_entry")
			.query(String.class)
			.list();
		Stream<String> facts = Stream.of(FactKind.values())
			.map((kind) -> "assignment." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		List<String> keys = Stream
			.concat(Stream.concat(actions.stream(), facts).map((action) -> "audit.action." + action),
					subjects.stream().map((subject) -> "audit.subject." + subject))
			.toList();
		for (Map<String, String> language : List.of(Pages.messages(""), Pages.messages("_en"))) {
			assertThat(keys).isNotEmpty().allMatch(language::containsKey, "has words");
		}
	}

	private void saved(Permission permission, Endpoint endpoint) throws Exception {
		Role role = Stream.of(Role.ADMINISTRATOR, Role.OFFICE_HEAD, Role.OFFICE_CLERK, Role.LEADER)
			.filter((one) -> permission.grants().stream().anyMatch((grant) -> grant.roles().contains(one.name())))
			.findFirst()
			.orElse(Role.OFFICE_HEAD);
		long before = entries();
		var answer = this.mvc.perform(get(endpoint.pattern()).with(People.as(People.someone("Người thử", null, role))))
			.andReturn()
			.getResponse();
		if (answer.getHeader("Content-Disposition") != null) {
			assertThat(entries()).isGreaterThan(before);
		}
	}

	private long entries() {
		return this.jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
	}

}
