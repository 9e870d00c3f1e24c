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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred deeds at once on one assignment, of every kind, leave exactly what some
 * serial order of them leaves, and a request sent again does nothing again.
 */
@SpringBootTest(properties = "spring.datasource.hikari.connection-timeout=180000")
@OnMysql
@Import(IssuedWork.class)
class DeedRacesTest {

	private static final int REQUESTS = 200;

	private static final LocalDate ISSUED_ON = LocalDate.of(2025, 3, 3);

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	OpenAccount openAccount;

	@Autowired
	Facts facts;

	@Autowired
	Assignments assignments;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private RacingDeeds deeds;

	/** The request's id, which deed it asks for, and its words. */
	private record Request(UUID id, RacingDeeds.Racer racer, String words) {
	}

	@BeforeEach
	void agenciesOfAProvince() {
		this.clock.setTo(ISSUED_ON);
		this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		AgencyId lead = agency("Sở Tài chính");
		PersonDetails officer = new PersonDetails("can-bo", "Hoàng Minh Đức", null, Set.of(Role.AGENCY_OFFICER), lead);
		this.deeds = new RacingDeeds(this.context, lead, agency("Sở Y tế"), agency("Sở Nội vụ"),
				this.openAccount.open(officer).account());
	}

	private AgencyId agency(String name) {
		return this.agencies.openOn(ISSUED_ON)
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	@Test
	void twoHundredAtOnceLeaveWhatTheyWouldLeaveOneAfterTheOther() throws Exception {
		AssignmentId raced = issued("1");
		List<Request> requests = requests();

		Map<Request, Set<String>> refused = new HashMap<>();
		Set<UUID> done = atOnce(requests, raced, refused);

		List<Fact> told = this.facts.of(raced);
		List<Fact> added = told.subList(RacingDeeds.PART, told.size());
		assertThat(told).extracting(Fact::seq).containsExactlyElementsOf(numbers(told.size()));
		assertThat(added).extracting((fact) -> fact.author().commandId())
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(done);
		assertThat(done).hasSizeGreaterThan(20);
		inSomeOrder(requests, added, raced, refused);
	}

	/** One after the other the same deeds are done, and each refusal has its moment. */
	private void inSomeOrder(List<Request> requests, List<Fact> added, AssignmentId raced,
			Map<Request, Set<String>> refused) {
		Map<UUID, Request> byId = new HashMap<>();
		requests.forEach((request) -> byId.put(request.id(), request));
		AssignmentId serial = issued("2");
		Map<RacingDeeds.Racer, Set<String>> unexplained = new HashMap<>();
		refused.forEach((request, rules) -> unexplained.computeIfAbsent(request.racer(), (racer) -> new HashSet<>())
			.addAll(rules));
		explain(unexplained, serial);
		for (Fact fact : added) {
			Request request = Objects.requireNonNull(byId.get(fact.author().commandId()));
			run(request.racer(), request.words(), serial, Ids.next());
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
		assertThat(commands(raced)).isEqualTo(this.facts.of(raced).size() - 1);
	}

	/** Takes away the refusals that are right where the assignment stands now. */
	private void explain(Map<RacingDeeds.Racer, Set<String>> unexplained, AssignmentId serial) {
		unexplained.entrySet().removeIf((entry) -> {
			String refusal = this.transaction.execute((status) -> {
				status.setRollbackOnly();
				return refusal(entry.getKey(), "lần nữa", serial, Ids.next());
			});
			if (refusal != null) {
				entry.getValue().remove(refusal);
			}
			return entry.getValue().isEmpty();
		});
	}

	/** What hardly anything can follow waits until most of the others were answered. */
	private Set<UUID> atOnce(List<Request> requests, AssignmentId id, Map<Request, Set<String>> refused)
			throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(REQUESTS);
		try {
			CyclicBarrier start = new CyclicBarrier(REQUESTS);
			CountDownLatch most = new CountDownLatch(REQUESTS * 3 / 4);
			List<Callable<@Nullable String>> calls = new ArrayList<>();
			requests.forEach((request) -> calls.add(() -> {
				start.await();
				if (request.racer().last()) {
					most.await();
				}
				String answer = refusal(request.racer(), request.words(), id, request.id());
				most.countDown();
				return answer;
			}));
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
	private @Nullable String refusal(RacingDeeds.Racer racer, String words, AssignmentId assignment, UUID commandId) {
		try {
			run(racer, words, assignment, commandId);
			return null;
		}
		catch (BrokenRule refused) {
			return refused.messageKey();
		}
		catch (NotPermitted | Missing refused) {
			return refused.getClass().getSimpleName();
		}
	}

	private static void run(RacingDeeds.Racer racer, String words, AssignmentId assignment, UUID commandId) {
		racer.work().accept(new DeedCall(commandId, assignment, null, racer.by(), null), words);
	}

	/** Every deed at least once; every fifth request is an earlier one sent again. */
	private List<Request> requests() {
		Random random = new Random(20250303);
		List<RacingDeeds.Racer> racers = this.deeds.all();
		List<RacingDeeds.Racer> often = racers.stream().filter((racer) -> !racer.last()).toList();
		List<Request> requests = new ArrayList<>();
		racers.forEach((racer) -> requests.add(new Request(Ids.next(), racer, "lần " + requests.size())));
		while (requests.size() < REQUESTS) {
			boolean again = requests.size() % 5 == 4;
			requests.add(again ? requests.get(random.nextInt(requests.size()))
					: new Request(Ids.next(), often.get(random.nextInt(often.size())), "lần " + requests.size()));
		}
		return requests;
	}

	/** With a comment and a part. */
	private AssignmentId issued(String number) {
		AssignmentId id = this.work.issue(this.work.directive(number, ISSUED_ON), ISSUED_ON, "Rà soát dự án",
				this.deeds.lead(), LocalDate.of(2025, 3, 20), this.deeds.cooperating());
		this.work.happens(id, AssignmentDeed.COMMENT, new FactPayload.Commented("đã xem", List.of()));
		this.work.happens(id, AssignmentDeed.ASK_COOPERATION,
				new FactPayload.PassedOn(this.deeds.officer(), "Hoàng Minh Đức", "lấy số liệu", null));
		return id;
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
		return IntStream.rangeClosed(1, last).boxed().toList();
	}

}
