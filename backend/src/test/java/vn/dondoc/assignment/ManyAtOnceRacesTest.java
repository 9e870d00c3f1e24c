package vn.dondoc.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

import vn.dondoc.account.People;
import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.assignment.revision.Revision;
import vn.dondoc.deadline.DeadlineSettings;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.CloseAgency;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.NotPermitted;
import vn.dondoc.testing.OnMysql;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decisions that concern many assignments meet on one: its lead is closed and its work
 * handed over, its deadline decided anew, it is linked to a later one and a later one to
 * it, while people go on with it. What is left some serial order leaves.
 */
@SpringBootTest(properties = "spring.datasource.hikari.connection-timeout=180000")
@OnMysql
@Import(IssuedWork.class)
class ManyAtOnceRacesTest {

	private static final int REQUESTS = 200;

	private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	KeepAgency keep;

	@Autowired
	CloseAgency closeAgency;

	@Autowired
	Facts facts;

	@Autowired
	PendingRevisions pending;

	@Autowired
	Settings settings;

	@Autowired
	ApplicationContext context;

	@Autowired
	TestClock clock;

	/** What a person asks for, under an id, in words that no other request has. */
	private record Request(UUID id, RacingDecisions.Racer racer, String words) {
	}

	@AfterEach
	void theUsualRule() {
		roll(false);
	}

	@Test
	void decisionsOnManyLeaveOnOneWhatSomeOrderOfThemLeaves(@Autowired InstallProvince provinces) throws Exception {
		this.clock.setTo(DAY);
		provinces.install(InstallProvince.Command.usual("Thái Nguyên"));
		AgencyId gone = founded("GONE");
		DirectiveId directive = this.work.directive("8", DAY);
		RacingDecisions.Ground raced = ground("1", gone, directive);
		RacingDecisions.Ground serial = ground("2", gone, directive);
		this.closeAgency.close(gone, DAY, List.of());
		roll(true);
		Instant wouldBe = wouldBe(raced.assignment());
		assertThat(wouldBe(serial.assignment())).isEqualTo(wouldBe);
		List<Request> requests = requests(new RacingDecisions(this.context, wouldBe));

		Set<String> done = atOnce(requests, raced);

		List<Fact> told = this.facts.of(raced.assignment());
		assertThat(told).extracting(Fact::seq)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, told.size()).boxed().toList());
		assertThat(
				Stream.of(raced.assignment(), raced.later()).flatMap((id) -> words(id, requests).stream()).distinct())
			.containsExactlyInAnyOrderElementsOf(done);
		assertThat(words(raced.assignment(), requests)).doesNotHaveDuplicates().hasSizeGreaterThan(5);
		assertThat(Stream.of(raced.assignment(), raced.later()).filter(this::superseded)).hasSizeLessThan(2);
		inTheirOrder(told, requests, serial);
		assertThat(told(serial, raced)).isEqualTo(told.stream().map((fact) -> fact.payload().toString()).toList());
	}

	/** The lead ends just before its work is handed over, if not at the end. */
	private void inTheirOrder(List<Fact> told, List<Request> requests, RacingDecisions.Ground serial) {
		boolean closed = false;
		for (Fact fact : told) {
			Request request = of(fact, requests);
			if (request == null) {
				continue;
			}
			if (request.racer().needsItClosed() && !closed) {
				this.closeAgency.close(serial.lead(), DAY, List.of());
				closed = true;
			}
			request.racer().work().accept(serial, new RacingDecisions.Call(Ids.next(), request.words()));
		}
	}

	/** In the ids of the race. */
	private List<String> told(RacingDecisions.Ground serial, RacingDecisions.Ground raced) {
		return this.facts.of(serial.assignment())
			.stream()
			.map((fact) -> fact.payload()
				.toString()
				.replace(serial.lead().value().toString(), raced.lead().value().toString())
				.replace(serial.later().value().toString(), raced.later().value().toString()))
			.toList();
	}

	/** What ends it or sets it anew waits until most of the others were answered. */
	private Set<String> atOnce(List<Request> requests, RacingDecisions.Ground raced) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(REQUESTS);
		try {
			CyclicBarrier start = new CyclicBarrier(REQUESTS);
			CountDownLatch most = new CountDownLatch(REQUESTS / 2);
			List<Callable<@Nullable String>> calls = new ArrayList<>();
			requests.forEach((request) -> calls.add(() -> {
				start.await();
				if (request.racer().last()) {
					most.await();
				}
				boolean done = done(request, raced);
				most.countDown();
				return done ? request.words() : null;
			}));
			Set<String> done = new HashSet<>();
			for (Future<@Nullable String> answer : threads.invokeAll(calls)) {
				Stream.ofNullable(answer.get()).forEach(done::add);
			}
			done.removeIf((words) -> words.startsWith(RacingDecisions.CLOSING));
			return done;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static boolean done(Request request, RacingDecisions.Ground raced) {
		try {
			request.racer().work().accept(raced, new RacingDecisions.Call(request.id(), request.words()));
			return true;
		}
		catch (BrokenRule | NotPermitted | Missing | OptimisticLockingFailureException refused) {
			return false;
		}
	}

	/** Every fifth is an earlier one sent again. */
	private static List<Request> requests(RacingDecisions decisions) {
		Random random = new Random(20250303);
		List<RacingDecisions.Racer> racers = decisions.all();
		List<Request> requests = new ArrayList<>();
		while (requests.size() < REQUESTS) {
			int place = requests.size();
			RacingDecisions.Racer racer = racers.get(place % racers.size());
			boolean again = place % 5 == 4 && place > racers.size();
			requests.add(again ? requests.get(random.nextInt(place))
					: new Request(Ids.next(), racer, racer.name() + " lần " + place + "."));
		}
		return requests;
	}

	private List<String> words(AssignmentId id, List<Request> requests) {
		return this.facts.of(id)
			.stream()
			.flatMap((fact) -> Stream.ofNullable(of(fact, requests)))
			.map(Request::words)
			.toList();
	}

	private static @Nullable Request of(Fact fact, List<Request> requests) {
		return requests.stream()
			.filter((request) -> fact.payload().toString().contains(request.words()))
			.findFirst()
			.orElse(null);
	}

	private boolean superseded(AssignmentId id) {
		return Standing.asOf(this.facts.of(id), this.clock.instant(), DoneBasis.SUBMITTED)
			.orElseThrow()
			.state() == WorkflowState.SUPERSEDED;
	}

	private RacingDecisions.Ground ground(String number, AgencyId gone, DirectiveId directive) {
		AgencyId lead = founded("LEAD" + number);
		AgencyId next = agency("Sở Y tế");
		AssignmentId id = this.work.issue(this.work.directive(number, DAY), DAY, "Rà soát dự án", lead,
				DAY.plusDays(30), gone);
		RacingDecisions.onASaturday(this.context, id);
		AssignmentId later = this.work.issue(this.work.directive("9" + number, DAY), DAY, "Rà soát lại", next,
				DAY.plusDays(60));
		return new RacingDecisions.Ground(id, lead, gone, next, agency("Sở Nội vụ"), later, directive);
	}

	private AgencyId founded(String code) {
		return this.keep.enter(new KeepAgency.Entry("T.X" + code, AgencyKind.BOARD, "Ban " + code, null,
				LocalDate.of(2020, 1, 1), List.of(), List.of()), "Thái Nguyên");
	}

	private AgencyId agency(String name) {
		return this.agencies.openOn(DAY)
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private Instant wouldBe(AssignmentId id) {
		return this.pending.foundBy(this.clock.instant(), 1000)
			.stream()
			.filter((one) -> one.assignment().equals(id))
			.findFirst()
			.map(Revision::wouldBe)
			.orElseThrow();
	}

	private void roll(boolean on) {
		this.clock.advance(Duration.ofSeconds(1));
		if (this.settings.get(DeadlineSettings.FIXED_DATES_ROLL) != on) {
			this.settings.change(DeadlineSettings.FIXED_DATES_ROLL, on, People.clerk());
		}
	}

}
