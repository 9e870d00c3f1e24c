package vn.dondoc.notification.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Priority;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.notification.Staff;
import vn.dondoc.notification.morning.MorningRun;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is to be told reaches the mail server, sooner or later, under one name. */
@SpringBootTest
@Import({ IssuedWork.class, Staff.class })
abstract class MailTest {

	private static final int PORT = freePort();

	private static final LocalDate MORNING = LocalDate.of(2025, 9, 15);

	@Autowired
	IssuedWork work;

	@Autowired
	Staff staff;

	@Autowired
	MorningRun morningRun;

	@Autowired
	SendMails sendMails;

	@Autowired
	Outbox outbox;

	@Autowired
	Claims claims;

	@Autowired
	MailServer server;

	@Autowired
	MailPreferences preferences;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private @Nullable GreenMail greenMail;

	@SuppressWarnings("NullAway.Init")
	private AgencyId lead;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> PORT);
		registry.add("dondoc.mail.from", () -> "don-doc@thainguyen.example");
		registry.add("dondoc.base-url", () -> "https://dondoc.thainguyen.example");
	}

	@BeforeEach
	void anEmptyOutbox() {
		this.clock.setTo(Staff.INSTALLED);
		this.staff.install();
		this.jdbc.sql("delete from mail_outbox").update();
		this.jdbc.sql("delete from morning_run").update();
		this.jdbc.sql("update account set email = null").update();
		this.lead = this.staff.agency("Sở Tài chính");
		this.directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), Staff.INSTALLED);
		startServer();
	}

	void startServer() {
		stopServer();
		this.greenMail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.greenMail.start();
	}

	@AfterEach
	void stopServer() {
		if (this.greenMail != null) {
			this.greenMail.stop();
		}
	}

	@Test
	void aMorningTellsEachPersonOnceWhatIsOverdueDueReturnedAndDecided() throws Exception {
		this.lead = this.staff.agency("Sở Công Thương");
		SignedIn officer = officer("lan@stc.example");
		AssignmentId overdue = due("Báo cáo nợ đọng", MORNING.minusDays(4));
		due("Rà soát dự án", MORNING.plusDays(2));
		AssignmentId returned = due("Đề án cổ phần hóa", LocalDate.of(2025, 12, 31));
		this.work.happens(returned, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		this.work.happens(returned, AssignmentDeed.RETURN, new FactPayload.Returned("Thiếu phụ lục"));
		this.work.happens(overdue, AssignmentDeed.ASK_EXTENSION,
				new FactPayload.ExtensionAsked(MORNING.plusDays(9), "Thiếu số liệu"));
		this.work.happens(overdue, AssignmentDeed.DECIDE_EXTENSION,
				new FactPayload.ExtensionDecided(null, "Không có lý do khách quan"));
		morning(MORNING);
		morning(MORNING);
		this.sendMails.sendDue();
		MimeMessage mail = only("lan@stc.example");
		assertThat(mail.getSubject()).startsWith("[Đôn Đốc] 15/09/2025: 1 quá hạn, 1 sắp đến hạn");
		assertThat(plain(mail)).contains("Báo cáo nợ đọng", "quá hạn 4 ngày", "Rà soát dự án", "Bị trả lại (1)",
				"Đề án cổ phần hóa", "Quyết định mới (1)",
				"https://dondoc.thainguyen.example/assignments/" + overdue.value());
		assertThat(html(mail))
			.contains("<h2>Quá hạn, chưa nộp kết quả (1)</h2>", "https://dondoc.thainguyen.example/account/mail")
			.doesNotContain("??");
		assertThat(mail.getMessageID()).endsWith("@dondoc.thainguyen.example>");
		assertThat(officer.agency()).isEqualTo(this.lead);
		assertThat(queued()).isZero();
	}

	@Test
	void whoWantsNoneOrHasAQuietDayOrNothingToHearGetsNone() throws Exception {
		this.lead = this.staff.agency("Sở Y tế");
		SignedIn never = officer("khong@stc.example");
		this.preferences.keep(never.account(), new MailPreference(false, true, Set.of()));
		SignedIn quiet = officer("nghi@stc.example");
		this.preferences.keep(quiet.account(), new MailPreference(true, true, Set.of(DayOfWeek.MONDAY)));
		this.staff.open(this.staff.agency("Sở Tư pháp"), "ranh@stp.example", Role.AGENCY_OFFICER);
		this.clock.setTo(MORNING.minusDays(3));
		due("Rà soát dự án", MORNING.plusDays(2));
		morning(MORNING);
		this.sendMails.sendDue();
		assertThat(mails()).isEmpty();
		morning(MORNING.plusDays(1));
		this.sendMails.sendDue();
		assertThat(plain(only("nghi@stc.example"))).contains("Mới giao (1)");
	}

	@Test
	void whatIsUrgentIsToldAtOnceToWhoWantsItAndNotAgainTheNextMorning() throws Exception {
		SignedIn eager = officer("gap@stc.example");
		this.preferences.keep(eager.account(), new MailPreference(true, true, Set.of()));
		officer("thuong@stc.example");
		AssignmentId id = due("Đề án cổ phần hóa", LocalDate.of(2025, 12, 31));
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		this.work.happens(id, AssignmentDeed.RETURN, new FactPayload.Returned("Thiếu phụ lục"));
		this.sendMails.sendDue();
		assertThat(only("gap@stc.example").getSubject()).isEqualTo("[Đôn Đốc] Kết quả bị trả lại");
		morning(MORNING);
		this.sendMails.sendDue();
		assertThat(plain(only("thuong@stc.example"))).contains("Bị trả lại (1)");
		assertThat(mails("gap@stc.example")).hasSize(2);
		assertThat(plain(mails("gap@stc.example").get(1))).contains("Mới giao").doesNotContain("Bị trả lại");
	}

	@Test
	void whatPressesAndWhatIsLongOverdueIsToldAtOnceToWhoWantsIt() throws Exception {
		this.lead = this.staff.agency("Sở Xây dựng");
		SignedIn eager = officer("gap@sngv.example");
		this.preferences.keep(eager.account(), new MailPreference(true, true, Set.of()));
		officer("thuong@sngv.example");
		due("Việc quá hạn đã lâu", LocalDate.of(2025, 8, 10));
		due("Việc mới quá hạn", MORNING.minusDays(6));
		AssignmentId pressing = due("Việc hỏa tốc", MORNING.plusDays(1));
		this.work.happens(pressing, AssignmentDeed.SET_DIMENSION,
				new FactPayload.DimensionSet(Dimension.PRIORITY, List.of(Priority.IMMEDIATE.value())));
		this.work.happens(pressing, AssignmentDeed.SUSPEND, new FactPayload.Suspended("Chờ hướng dẫn"));
		this.sendMails.sendDue();
		assertThat(plain(only("gap@sngv.example"))).contains("Việc hỏa tốc");
		assertThat(mails("thuong@sngv.example")).isEmpty();
		morning(MORNING.plusDays(1));
		this.sendMails.sendDue();
		assertThat(mails("thuong@sngv.example")).hasSize(1);
		MimeMessage overdue = mails("gap@sngv.example").stream()
			.filter((mail) -> subject(mail).equals("[Đôn Đốc] Nhắc hạn"))
			.findFirst()
			.orElseThrow();
		assertThat(plain(overdue)).contains("Việc quá hạn đã lâu").doesNotContain("Việc mới quá hạn", "Việc hỏa tốc");
		morning(MORNING.plusDays(1));
		assertThat(queued()).isZero();
	}

	@Test
	void whatIsRolledBackQueuesNothing() {
		SignedIn eager = officer("gap@stc.example");
		this.preferences.keep(eager.account(), new MailPreference(true, true, Set.of()));
		AssignmentId id = due("Đề án cổ phần hóa", LocalDate.of(2025, 12, 31));
		this.work.happens(id, AssignmentDeed.SUBMIT,
				new FactPayload.Submitted(Deliverable.document("1/BC", Staff.INSTALLED), null, null, null));
		this.work.happensButFails(id, AssignmentDeed.RETURN, new FactPayload.Returned("Thiếu phụ lục"));
		assertThat(queued()).isZero();
	}

	@Test
	void aServerThatIsDownForADayLosesNothingAndBlocksNothing() throws Exception {
		officer("lan@stc.example");
		due("Rà soát dự án", MORNING.plusDays(2));
		stopServer();
		morning(MORNING);
		for (int hour = 0; hour < 24; hour++) {
			this.sendMails.sendDue();
			this.clock.advance(Duration.ofHours(1));
		}
		assertThat(queued()).isEqualTo(1);
		assertThat(this.jdbc.sql("select reason from mail_outbox").query(String.class).single()).isNotBlank();
		AssignmentId later = due("Việc giao khi máy chủ thư hỏng", MORNING.plusDays(3));
		assertThat(later).isNotNull();
		startServer();
		this.clock.advance(Duration.ofHours(2));
		this.sendMails.sendDue();
		assertThat(plain(only("lan@stc.example"))).contains("Rà soát dự án");
		assertThat(queued()).isZero();
	}

	@Test
	void whatWasSentButNotWrittenDownIsSentAgainUnderTheSameName() throws Exception {
		queue("lan@stc.example", "a");
		List<QueuedMail> taken = this.claims.take(this.clock.instant(), 10);
		this.server.send(taken.get(0));
		this.sendMails.sendDue();
		assertThat(mails("lan@stc.example")).as("another node leaves what is taken").hasSize(1);
		this.clock.advance(Duration.ofMinutes(11));
		this.sendMails.sendDue();
		assertThat(mails("lan@stc.example")).hasSize(2)
			.extracting(MimeMessage::getMessageID)
			.containsOnly(this.server.messageId(taken.get(0).id()));
		assertThat(queued()).isZero();
	}

	@Test
	void severalNodesSendEachOnce() throws Exception {
		IntStream.range(0, 60).forEach((number) -> queue("so" + number + "@stc.example", "n" + number));
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Void> node = () -> {
				this.sendMails.sendDue();
				return null;
			};
			for (Future<Void> sent : nodes.invokeAll(List.of(node, node, node, node))) {
				sent.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
		assertThat(mails()).hasSize(60);
		assertThat(queued()).isZero();
	}

	@Test
	void anAddressThatCannotBeIsGivenUpWithTheReasonAndHoldsUpNobody() throws Exception {
		SignedIn reader = officer(null);
		queue(reader.account(), "khong phai dia chi", "a");
		queue("lan@stc.example", "b");
		this.sendMails.sendDue();
		only("lan@stc.example");
		assertThat(this.jdbc.sql("select reason from mail_outbox where state = 'FAILED'").query(String.class).single())
			.isNotBlank();
		UUID failed = Ids
			.uuid(this.jdbc.sql("select id from mail_outbox where state = 'FAILED'").query(byte[].class).single());
		this.jdbc.sql("update account set email = 'moi@stc.example' where id = ?")
			.param(Ids.bytes(reader.account().value()))
			.update();
		assertThat(this.outbox.again(failed)).isTrue();
		this.sendMails.sendDue();
		only("moi@stc.example");
	}

	@Test
	void allThatWasGivenUpIsSentAgainTogether() throws Exception {
		SignedIn reader = officer(null);
		queue(reader.account(), "khong phai dia chi", "a");
		queue(reader.account(), "cung khong phai", "b");
		this.sendMails.sendDue();
		assertThat(queued()).isZero();
		this.jdbc.sql("update account set email = 'dung@stc.example' where id = ?")
			.param(Ids.bytes(reader.account().value()))
			.update();
		assertThat(this.outbox.allAgain()).isEqualTo(2);
		assertThat(this.outbox.allAgain()).isZero();
		this.sendMails.sendDue();
		assertThat(mails("dung@stc.example")).hasSize(2);
	}

	@Test
	void whoTookTooLongHasNoSayInWhatAnotherNodeDid() throws Exception {
		queue("lan@stc.example", "a");
		QueuedMail slow = this.claims.take(this.clock.instant(), 10).get(0);
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(this.claims.keep(slow, this.clock.instant())).isFalse();
		this.sendMails.sendDue();
		this.claims.tryAgain(slow, this.clock.instant(), "Connection timed out");
		assertThat(queued()).isZero();
		only("lan@stc.example");
	}

	@Test
	void whatCannotBeWrittenIsGivenUpAndHoldsUpNobody() throws Exception {
		queue("hong@stc.example", "a");
		this.jdbc.sql("update mail_outbox set body_plain = null").update();
		queue("lan@stc.example", "b");
		this.sendMails.sendDue();
		only("lan@stc.example");
		assertThat(queued()).isZero();
	}

	private SignedIn officer(@Nullable String email) {
		return this.staff.open(this.lead, email, Role.AGENCY_OFFICER);
	}

	private AssignmentId due(String content, LocalDate lastDay) {
		return this.work.issue(this.directive, Staff.INSTALLED, content, this.lead, lastDay.plusDays(1));
	}

	private void morning(LocalDate day) {
		this.clock.setTo(day.atTime(7, 5));
		this.morningRun.runIfDue();
	}

	private void queue(String address, String origin) {
		queue(AccountId.next(), address, origin);
	}

	private void queue(AccountId reader, String address, String origin) {
		Recipient to = new Recipient(reader, "Lan", address, null);
		this.transaction.executeWithoutResult((status) -> this.outbox
			.queue(List.of(new Outbox.Fresh(to, "test/" + origin, new WriteMail.Written("Thử", "Thử", "<p>Thử</p>")))));
	}

	private long queued() {
		return this.jdbc.sql("select count(*) from mail_outbox where state = 'QUEUED'").query(Long.class).single();
	}

	private List<MimeMessage> mails() {
		return (this.greenMail != null) ? Arrays.asList(this.greenMail.getReceivedMessages()) : List.of();
	}

	private List<MimeMessage> mails(String to) throws MessagingException {
		return mails().stream().filter((mail) -> to(mail).equals(to)).toList();
	}

	private MimeMessage only(String to) throws MessagingException {
		List<MimeMessage> mails = mails(to);
		assertThat(mails).hasSize(1);
		return mails.get(0);
	}

	private static String to(MimeMessage mail) {
		try {
			Address[] all = mail.getAllRecipients();
			return all[0].toString();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plain(MimeMessage mail) throws Exception {
		return MailParts.of(mail, "text/plain");
	}

	private static String html(MimeMessage mail) throws Exception {
		return MailParts.of(mail, "text/html");
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
