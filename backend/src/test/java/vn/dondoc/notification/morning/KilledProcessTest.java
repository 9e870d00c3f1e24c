package vn.dondoc.notification.morning;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.mail.SendMails;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another process does the morning and is killed; this one takes up what it left. Nobody
 * is reminded twice, and every e-mail arrives.
 */
@SpringBootTest
@OnMysql
@Import({ IssuedWork.class, Staff.class })
class KilledProcessTest {

	private static final int PORT = freePort();

	private static final LocalDate MORNING = LocalDate.of(2025, 9, 16);

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	MorningRun morningRun;

	@Autowired
	SendMails sendMails;

	@Autowired
	MailPreferences preferences;

	@Autowired
	Facts facts;

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private final GreenMail greenMail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final List<AssignmentId> reminded = new ArrayList<>();

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> PORT);
		registry.add("dondoc.mail.from", () -> "don-doc@tn.example");
		registry.add("dondoc.base-url", () -> "https://dondoc.tn.example");
	}

	@BeforeEach
	void workOfTwoAgenciesThatIsToBeRemindedOf() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.jdbc.sql("update stretch set ended_at = issued_at").update();
		for (String table : List.of("reminder", "mail_outbox", "inbox_copy", "inbox_subject", "inbox_message",
				"morning_run")) {
			this.jdbc.sql("delete from " + table).update();
		}
		this.jdbc.sql("update account set email = null").update();
		AgencyId finance = this.staff.agency("Sở Tài chính");
		AgencyId health = this.staff.agency("Sở Y tế");
		this.staff.open(finance, "lan@stc.example", Role.AGENCY_OFFICER);
		SignedIn eager = this.staff.open(health, "hoa@syt.example", Role.AGENCY_OFFICER);
		this.preferences.keep(eager.account(), new MailPreference(true, true, Set.of()));
		this.reminded.add(issued(finance, MORNING.plusDays(3)));
		this.reminded.add(issued(health, MORNING.plusDays(3)));
		this.reminded.add(issued(health, MORNING.minusDays(40)));
		this.jdbc.sql("delete from mail_outbox").update();
		this.greenMail.start();
	}

	@AfterEach
	void stopServer() {
		this.greenMail.stop();
	}

	@Test
	void whatAKilledProcessQueuedIsSentByTheNextOne() throws Exception {
		kill(DoomedNode.Place.QUEUED);
		assertThat(names()).as("the digests of two people, and what is urgent to one").hasSize(3);
		assertThat(this.greenMail.getReceivedMessages()).isEmpty();
		this.sendMails.sendDue();
		assertThat(arrived()).containsExactlyInAnyOrderElementsOf(names());
		nobodyIsRemindedTwice();
	}

	@Test
	void whatAProcessWasKilledOverIsSentAgainUnderTheSameName() throws Exception {
		try (KeptBackAnswer answer = new KeptBackAnswer(PORT)) {
			Process process = begin(DoomedNode.Place.SENDING, answer.port());
			assertThat(answer.taken()).isTrue();
			end(process);
		}
		String over = arrived().get(0);
		this.sendMails.sendDue();
		assertThat(arrived()).as("what it held is left to it for a while").hasSize(1);
		this.clock.advance(Duration.ofMinutes(11));
		this.sendMails.sendDue();
		assertThat(arrived()).hasSize(4).containsAll(names());
		assertThat(arrived()).filteredOn(over::equals).hasSize(2);
		nobodyIsRemindedTwice();
	}

	@Test
	void aMorningThatWasKilledInItsMiddleIsTakenUpByTheNextOne() throws Exception {
		kill(DoomedNode.Place.REMINDED);
		assertThat(rules()).as("it got as far as the reminders").hasSize(3);
		assertThat(names()).isEmpty();
		nobodyIsRemindedTwice();
		this.sendMails.sendDue();
		assertThat(names()).hasSize(3);
		assertThat(arrived()).containsExactlyInAnyOrderElementsOf(names());
	}

	/** However often the morning is begun again. */
	private void nobodyIsRemindedTwice() {
		this.morningRun.runIfDue();
		assertThat(rules()).containsExactly(3, 3, -40);
		assertThat(this.jdbc.sql("select count(*) from inbox_message where kind = 'DUE'").query(Long.class).single())
			.as("one message to each agency, and one of what is urgent")
			.isEqualTo(3);
		assertThat(this.jdbc.sql("select count(*) from morning_run where finished_at is not null")
			.query(Long.class)
			.single()).isEqualTo(1);
		this.sendMails.sendDue();
	}

	private void kill(DoomedNode.Place place) throws Exception {
		Process process = begin(place, PORT);
		List<String> said = new ArrayList<>();
		BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
		for (String line = lines.readLine(); line != null && !line.equals(DoomedNode.THERE); line = lines.readLine()) {
			said.add(line);
		}
		assertThat(process.isAlive()).as(String.join("\n", said)).isTrue();
		end(process);
	}

	private static void end(Process process) throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	private Process begin(DoomedNode.Place place, int mailServer) throws IOException {
		this.clock.setTo(MORNING.atTime(7, 5));
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), DoomedNode.class.getName(),
				place.name(), this.clock.instant().toString(), String.valueOf(mailServer),
				setting("spring.datasource.url"), setting("spring.datasource.username"),
				setting("spring.datasource.password"), setting("dondoc.home"))
			.redirectErrorStream(true)
			.start();
	}

	private String setting(String name) {
		return this.environment.getRequiredProperty(name);
	}

	private AssignmentId issued(AgencyId lead, LocalDate lastDay) {
		return this.work.issue(this.work.directive(String.valueOf(this.reminded.size() + 1), Staff.INSTALLED),
				Staff.INSTALLED, "Rà soát dự án", lead, lastDay.plusDays(1));
	}

	private List<Integer> rules() {
		return this.reminded.stream()
			.flatMap((id) -> this.facts.of(id).stream())
			.map((fact) -> fact.payload())
			.filter(FactPayload.Reminded.class::isInstance)
			.map((payload) -> ((FactPayload.Reminded) payload).rule())
			.toList();
	}

	/** The names that the e-mails bear that were queued. */
	private List<String> names() {
		return this.jdbc.sql("select id from mail_outbox ")
			.query((row, number) -> "<" + Ids.uuid(row.getBytes(1)) + "@dondoc.tn.example>")
			.list();
	}

	private List<String> arrived() throws MessagingException {
		List<String> names = new ArrayList<>();
		for (MimeMessage mail : this.greenMail.getReceivedMessages()) {
			names.add(mail.getMessageID());
		}
		return names;
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
