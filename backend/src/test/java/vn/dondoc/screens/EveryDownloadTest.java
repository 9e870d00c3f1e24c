package vn.dondoc.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.Permissions;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Every file and export there is, for everybody: who may have it gets its bytes, all
 * others are refused and leave no trace.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnH2
@Import({ FilesOfWork.class, IssuedWork.class })
class EveryDownloadTest {

	private static final String TRACES = """
			select (select count(*) from fact) + (select count(*) from audit_entry) + (select count(*) from command)
			+ (select count(*) from attachment) from (values (1)) as one""";

	/** What is about nobody's work in particular. */
	private static final List<String> PLAIN = List.of("/assignments/csv", "/assignments/xlsx", "/audit/csv",
			"/backlog/template", "/reading-quality/corpus.zip", "/registers/issued-documents/csv",
			"/registers/issued-documents/import/template", "/registers/meetings/csv",
			"/registers/meetings/import/template", "/registers/schemes/csv", "/registers/schemes/import/template",
			"/reports/template/file");

	/** A calendar's address is its own key, which nobody signs in for. */
	private static final String KEYED = "/calendar/{token}";

	private static final Pattern LETTER = Pattern.compile("/urgings/[0-9a-f-]{36}/file");

	@Autowired
	FilesOfWork files;

	@Autowired
	MockMvc mvc;

	@Autowired
	Permissions permissions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	/** Where a file is, and who has a part in what it is about. */
	private record Sample(String address, Predicate<String> related) {
	}

	@Test
	void whoMayHaveAFileGetsItAndAllOthersAreRefusedAndLeaveNoTrace() {
		FilesOfWork.Cast cast = this.files.cast();
		Map<String, Sample> samples = samples(cast);
		assertThat(downloads()).as("every download has its sample here").isEqualTo(samples.keySet());
		List<String> wrong = new ArrayList<>();
		samples.forEach((pattern, sample) -> cast.people().forEach((who, person) -> {
			boolean allowed = mayAsk(person, pattern) && sample.related().test(who);
			long before = traces();
			MockHttpServletResponse answer = answer(get(sample.address()).with(People.as(person)));
			boolean given = answer.getStatus() == 200 && answer.getContentAsByteArray().length > 0;
			if (given != allowed) {
				wrong.add(pattern + " by " + who + (allowed ? " refused" : " given") + ": " + answer.getStatus());
			}
			if (!allowed && traces() != before) {
				wrong.add(pattern + " by " + who + " left a trace");
			}
		}));
		assertThat(wrong).isEmpty();
	}

	@Test
	void nobodyGetsAFileWithoutSigningIn() {
		FilesOfWork.Cast cast = this.files.cast();
		samples(cast).forEach(
				(pattern, sample) -> assertThat(answer(get(sample.address())).getStatus()).as(pattern).isEqualTo(302));
	}

	/** By address pattern; who is related is named by the words of the cast. */
	private Map<String, Sample> samples(FilesOfWork.Cast cast) {
		Predicate<String> anybody = (who) -> true;
		Predicate<String> partners = (who) -> Set
			.of("clerk", "office head", "leader", "head of lead", "officer of lead", "head of cooperating",
					"officer of cooperating")
			.contains(who);
		Predicate<String> everGiven = partners
			.or((who) -> Set.of("head of former lead", "officer of former lead").contains(who));
		Predicate<String> addressed = partners.and((who) -> !who.endsWith("cooperating"));
		AssignmentId assignment = cast.assignment();
		AttachmentId file = cast.file();
		Map<String, Sample> samples = new LinkedHashMap<>();
		samples.put("/assignments/{id}/files/{file}",
				new Sample("/assignments/" + assignment.value() + "/files/" + file.value(), partners));
		samples.put("/directives/{id}/original",
				new Sample("/directives/" + cast.directive().value() + "/original", everGiven));
		samples.put("/reports/file", new Sample("/reports/file?part=Q1&year=2025&format=xlsx", anybody));
		samples.put("/backlog/{id}/file", new Sample(trackerFile(), anybody));
		samples.put("/urgings/{id}/file", new Sample(urging(assignment), addressed));
		samples.put("/reports/template/preview",
				new Sample("/reports/template/preview?candidate=" + template(), "office head"::equals));
		samples.put("/reports/prepared/{id}/file", new Sample(prepared() + "/file?format=xlsx", anybody));
		for (String plain : PLAIN) {
			samples.put(plain, new Sample(plain, anybody));
		}
		return samples;
	}

	/** Whatever answers a GET with bytes instead of a page. */
	private Set<String> downloads() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("vn.dondoc"))
			.filter((entry) -> answersBytes(entry.getValue()))
			.flatMap((entry) -> entry.getKey().getPatternValues().stream())
			.filter((pattern) -> !KEYED.equals(pattern))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean answersBytes(HandlerMethod method) {
		Class<?> answer = method.getReturnType().getParameterType();
		return answer == ResponseEntity.class || (answer == void.class
				&& List.of(method.getMethod().getParameterTypes()).contains(HttpServletResponse.class));
	}

	private boolean mayAsk(SignedIn person, String pattern) {
		return this.permissions.all()
			.stream()
			.filter((permission) -> permission.endpoints().contains(Endpoint.get(pattern)))
			.map(Permission::deed)
			.anyMatch((deed) -> this.permissions.reaches(person, deed));
	}

	private String trackerFile() {
		try (InputStream tracker = Objects
			.requireNonNull(getClass().getResourceAsStream("/vn/dondoc/backlog/so-theo-doi.xlsx"))) {
			MockMultipartFile file = new MockMultipartFile("file", "so-theo-doi.xlsx", "application/octet-stream",
					tracker.readAllBytes());
			UUID id = UUID.randomUUID();
			answer(multipart("/backlog").file(file)
				.param("id", id.toString())
				.with(People.as(People.clerk()))
				.with(csrf()));
			return "/backlog/" + id + "/file";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String urging(AssignmentId assignment) {
		answer(post("/urgings").param("commandId", UUID.randomUUID().toString())
			.param("chosen", assignment.value().toString())
			.param("words", "Đề nghị khẩn trương thực hiện.")
			.param("position", "Chánh Văn phòng")
			.param("signer", "Trần Văn Chánh")
			.param("replyBy", "20/09/2025")
			.with(People.as(People.clerk()))
			.with(csrf()));
		Matcher letter = LETTER.matcher(page("/urgings"));
		assertThat(letter.find()).as("a letter was written").isTrue();
		return letter.group();
	}

	private String prepared() {
		return Objects.requireNonNull(answer(post("/reports/prepared").param("commandId", UUID.randomUUID().toString())
			.param("part", "Q1")
			.param("year", "2025")
			.with(People.as(People.clerk()))
			.with(csrf())).getRedirectedUrl());
	}

	private UUID template() {
		byte[] shipped = answer(get("/reports/template/file?shipped=true").with(People.as(People.officeHead())))
			.getContentAsByteArray();
		return this.files.candidate(shipped);
	}

	private String page(String address) {
		return new String(answer(get(address).with(People.as(People.clerk()))).getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse answer(RequestBuilder request) {
		try {
			return this.mvc.perform(request).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long traces() {
		return this.jdbc.sql(TRACES).query(Long.class).single();
	}

}
