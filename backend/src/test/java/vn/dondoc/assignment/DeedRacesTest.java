package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.dispute.AnswerDispute;
import vn.dondoc.assignment.dispute.DisputeStatus;
import vn.dondoc.assignment.extension.AskExtension;
import vn.dondoc.assignment.extension.DecideExtension;
import vn.dondoc.assignment.fulfilment.Acknowledge;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.fulfilment.ReturnResult;
import vn.dondoc.assignment.fulfilment.RevokeConfirmation;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.assignment.handover.AskTransfer;
import vn.dondoc.assignment.handover.DecideTransfer;
import vn.dondoc.assignment.handover.ResumeAssignment;
import vn.dondoc.assignment.handover.SuspendAssignment;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred conflicting deeds at once on one assignment leave exactly what some serial
 * order of them leaves, and a request sent again does nothing again.
 */
@SpringBootTest
@OnMysql
@Import(IssuedWork.class)
class DeedRacesTest {

	private static final int REQUESTS = 200;

	private static final int AT_ONCE = 20;

	private static final int KINDS = 16;

	private static final LocalDate ISSUED_ON = LocalDate.of(2025, 3, 3);

	private final SignedIn clerk = People.clerk();

	private final AgencyId lead = AgencyId.next();

	private final SignedIn officer = People.officerOf(this.lead);

	@Autowired
	IssuedWork work;

	@Autowired
	Acknowledge acknowledge;

	@Autowired
	ReportProgress report;

	@Autowired
	SubmitResult submit;

	@Autowired
	ConfirmCompletion confirm;

	@Autowired
	ReturnResult giveBack;

	@Autowired
	RevokeConfirmation revoke;

	@Autowired
	AskExtension askExtension;

	@Autowired
	DecideExtension decideExtension;

	@Autowired
	SuspendAssignment suspend;

	@Autowired
	ResumeAssignment resume;

	@Autowired
	AskTransfer askTransfer;

	@Autowired
	DecideTransfer decideTransfer;

	@Autowired
	DisputeStatus dispute;

	@Autowired
	AnswerDispute answerDispute;

	@Autowired
	Facts facts;

	@Autowired
	Assignments assignments;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	/** A deed somebody asks for: the request's id, and which of the deeds it is. */
	private record Request(UUID id, int which) {
	}

	@Test
	void twoHundredAtOnceLeaveWhatTheyWouldLeaveOneAfterTheOther() throws Exception {
		this.clock.setTo(ISSUED_ON);
		AssignmentId raced = issued("Cùng lúc");
		List<Request> requests = requests();

		Map<Request, Set<String>> refused = new HashMap<>();
		Set<UUID> done = atOnce(requests, raced, refused);

		List<Fact> told = this.facts.of(raced);
		List<Fact> deeds = told.subList(1, told.size());
		assertThat(told).extracting(Fact::seq).containsExactlyElementsOf(numbers(told.size()));
		assertThat(deeds).extracting((fact) -> fact.author().commandId())
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(done);
		assertThat(done).hasSizeGreaterThan(20);
		inSomeOrder(requests, deeds, raced, refused);
	}

	/** One after the other the same deeds are done, and each refusal has its moment. */
	private void inSomeOrder(List<Request> requests, List<Fact> deeds, AssignmentId raced,
			Map<Request, Set<String>> refused) {
		Map<UUID, Request> byId = new HashMap<>();
		requests.forEach((request) -> byId.put(request.id(), request));
		AssignmentId serial = issued("Lần lượt");
		Map<Request, Set<String>> unexplained = new HashMap<>(refused);
		explain(unexplained, serial);
		for (Fact fact : deeds) {
			run(Objects.requireNonNull(byId.get(fact.author().commandId())).which(), serial, Ids.next());
			explain(unexplained, serial);
		}
		assertThat(unexplained).isEmpty();
		assertThat(this.facts.of(serial)).extracting(Fact::payload)
			.containsExactlyElementsOf(this.facts.of(raced).stream().map(Fact::payload).toList());
		Assignment one = this.assignments.findById(raced).orElseThrow();
		Assignment other = this.assignments.findById(serial).orElseThrow();
		assertThat(one.state()).isEqualTo(other.state()).isEqualTo(standing(raced).state());
		assertThat(one.leadAgency()).isEqualTo(other.leadAgency());
		assertThat(standing(raced).requests()).isEqualTo(standing(serial).requests());
		assertThat(commands(raced)).isEqualTo(deeds.size());
	}

	/** Takes away the refusals that are right where the assignment stands now. */
	private void explain(Map<Request, Set<String>> unexplained, AssignmentId serial) {
		unexplained.entrySet().removeIf((entry) -> {
			String refusal = this.transaction.execute((status) -> {
				status.setRollbackOnly();
				return refusal(entry.getKey().which(), serial, Ids.next());
			});
			if (refusal != null) {
				entry.getValue().remove(refusal);
			}
			return entry.getValue().isEmpty();
		});
	}

	private Set<UUID> atOnce(List<Request> requests, AssignmentId id, Map<Request, Set<String>> refused)
			throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			CyclicBarrier start = new CyclicBarrier(AT_ONCE);
			List<Callable<@Nullable String>> calls = new ArrayList<>();
			for (int place = 0; place < requests.size(); place++) {
				Request request = requests.get(place);
				boolean first = place < AT_ONCE;
				calls.add(() -> {
					if (first) {
						start.await();
					}
					return refusal(request.which(), id, request.id());
				});
			}
			List<Future<@Nullable String>> answers = threads.invokeAll(calls);
			Set<UUID> done = new HashSet<>();
			for (int place = 0; place < requests.size(); place++) {
				String answer = answers.get(place).get();
				if (answer == null) {
					done.add(requests.get(place).id());
				}
				else {
					refused.computeIfAbsent(requests.get(place), (missing) -> new HashSet<>()).add(answer);
				}
			}
			return done;
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** The rule that refused it; null where it was done. */
	private @Nullable String refusal(int which, AssignmentId assignment, UUID commandId) {
		try {
			run(which, assignment, commandId);
			return null;
		}
		catch (RefusedDeed refused) {
			return refused.messageKey();
		}
	}

	/** Every fifth is an earlier one sent again. */
	private static List<Request> requests() {
		Random random = new Random(20250303);
		List<Request> requests = new ArrayList<>();
		for (int number = 0; number < REQUESTS; number++) {
			boolean again = number % 5 == 4;
			requests.add(again ? requests.get(random.nextInt(requests.size()))
					: new Request(Ids.next(), random.nextInt(KINDS)));
		}
		return requests;
	}

	private AssignmentId issued(String content) {
		return this.work.issue(this.work.directive(content, ISSUED_ON), ISSUED_ON, content, this.lead,
				LocalDate.of(2025, 3, 20));
	}

	private Standing standing(AssignmentId id) {
		return Standing.asOf(this.facts.of(id), this.clock.instant(), DoneBasis.SUBMITTED).orElseThrow();
	}

	private long commands(AssignmentId id) {
		return this.jdbc.sql("select count(*) from command where outcome = ?")
			.param(id.value().toString())
			.query(Long.class)
			.single();
	}

	private static List<Integer> numbers(int last) {
		List<Integer> numbers = new ArrayList<>();
		for (int number = 1; number <= last; number++) {
			numbers.add(number);
		}
		return numbers;
	}

	/** One of the deeds that race, by whom it belongs to. */
	private void run(int which, AssignmentId id, UUID commandId) {
		DeedCall agency = new DeedCall(commandId, id, null, this.officer, null);
		DeedCall office = new DeedCall(commandId, id, null, this.clerk, null);
		switch (which) {
			case 0 -> this.acknowledge.acknowledge(new Acknowledge.Command(agency));
			case 1, 2 -> this.report.report(new ReportProgress.Command(agency, 50, "đang làm", null, null, null));
			case 3, 4 -> this.submit
				.submit(new SubmitResult.Command(agency, Deliverable.document("18/BC", ISSUED_ON), null, null, null));
			case 5 -> this.confirm.confirm(new ConfirmCompletion.Command(office, null, null));
			case 6 -> this.giveBack.giveBack(new ReturnResult.Command(office, "thiếu phụ lục"));
			case 7 -> this.revoke.revoke(new RevokeConfirmation.Command(office, "nhầm"));
			case 8 -> this.askExtension.ask(new AskExtension.Command(agency, LocalDate.of(2025, 4, 1), "chờ số liệu"));
			case 9 -> this.decideExtension.decide(new DecideExtension.Command(office, null, "không đủ lý do"));
			case 10 -> this.suspend.suspend(new SuspendAssignment.Command(office, "chờ chủ trương"));
			case 11 -> this.resume.resume(new ResumeAssignment.Command(office, null, null, null));
			case 12 -> this.askTransfer.ask(new AskTransfer.Command(agency, null, "không thuộc thẩm quyền"));
			case 13 -> this.decideTransfer.decide(new DecideTransfer.Command(office, null, "đúng thẩm quyền"));
			case 14 -> this.dispute.dispute(new DisputeStatus.Command(agency, "đã nộp"));
			default -> this.answerDispute.answer(new AnswerDispute.Command(office, true, "đúng"));
		}
	}

}
